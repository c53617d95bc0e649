pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Thanks to the person met, sent as one wishes.
IntroductionPart {
    id: root

    MessageBox {
        Layout.fillWidth: true
        text: root.page.contactThanks

        onCopyRequested: root.page.copy(root.page.contactThanks)
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "heart"
        text: qsTr("Le merci est parti")

        onClicked: root.page.contactThanked()
    }
}
