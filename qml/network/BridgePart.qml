pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// The message to both.
IntroductionPart {
    id: root

    MessageBox {
        Layout.fillWidth: true
        text: root.page.bridge

        onCopyRequested: root.page.copy(root.page.bridge)
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "check-lg"
        text: qsTr("Je les ai présentés")

        onClicked: root.page.introduced()
    }
}
