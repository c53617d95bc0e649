pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.App.Shell
import Cordee.Capture

Item {
    id: root

    required property CaptureModel capture
    required property Navigation navigation
    required property string line

    Component.onCompleted: sheet.open()

    CaptureSheet {
        id: sheet

        capture: root.capture

        onClosed: root.navigation.closeSheet()
    }
}
