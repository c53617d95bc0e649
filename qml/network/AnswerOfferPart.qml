pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Somebody was offered: a yes comes with words to pass on, written below.
IntroductionPart {
    id: root

    readonly property bool written: root.page.editor.blurb.trim() !== ""

    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Pour dire oui, écris plus bas ce que tu en attends et un mot à transmettre.")
        visible: !root.written
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            enabled: root.written
            iconName: "check-lg"
            text: qsTr("Oui, avec plaisir")

            onClicked: root.page.acceptOffer()
        }
        QuietButton {
            text: qsTr("Non merci")

            onClicked: root.page.withdraw()
        }
    }
}
