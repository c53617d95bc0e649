pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Root
import Cordee.Ui

// The window of the app: the frame with the sections, or a page that fills it.
Window {
    id: root

    required property App app

    function keep(): void {
        root.app.memory.keep(root.x, root.y, root.width, root.height,
                             root.visibility === Window.Maximized)
    }

    minimumWidth: 320
    minimumHeight: 480
    color: Theme.color.background
    title: root.app.sample ? qsTr("Cordée, exemple") : qsTr("Cordée")

    Component.onCompleted: {
        root.x = root.app.memory.x
        root.y = root.app.memory.y
        root.width = root.app.memory.width
        root.height = root.app.memory.height
        if (root.app.memory.maximised)
            root.showMaximized()
        else
            root.show()
    }
    onClosing: root.keep()

    Binding {
        target: Theme
        property: "dark"
        value: root.app.preferences.dark
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.preferences.reducedMotion
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.preferences.textScale
    }
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
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xxl
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.app.failure

        onRead: root.app.dismissFailure()
    }
}
