pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// The other of the two made it possible.
IntroductionPart {
    id: root

    PrimaryButton {
        iconName: "heart"
        text: qsTr("Dire merci à %1").arg(root.page.partner)

        onClicked: root.opened("thanks", root.page.editor.recordId)
    }
}
