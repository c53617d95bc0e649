pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// The other of the two made it possible.
IntroductionPart {
    id: root

    PrimaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "heart"
        text: qsTr("Dire merci à %1").arg(root.page.partner)

        onClicked: root.opened("thanks", root.page.editor.recordId)
    }
}
