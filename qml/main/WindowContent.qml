pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Root

// What fills the window once the data was opened, with what is said over it.
FocusScope {
    id: root

    required property App app

    Notice {
        id: notice

        width: root.width
        sample: root.app.sample
        text: root.app.notice
        visible: root.app.notice !== ""

        onLeaveRequested: root.app.closeSample()
    }
    PageLoader {
        y: notice.visible ? notice.height : 0
        width: root.width
        height: root.height - y
        app: root.app
        focus: true
    }
    Failure {
        text: root.app.failure

        onRead: root.app.dismissFailure()
    }
}
