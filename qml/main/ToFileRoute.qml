pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Capture

ToFilePage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
    onCaptureRequested: root.navigation.openSheet("capture")
}
