pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Yes, and a word of what I have in mind without naming anybody; or a gentle no.
IntroductionPart {
    id: root

    TextArea {
        id: words

        Layout.fillWidth: true
        hint: qsTr("Ce que %1 lira. Ne nomme personne avant son accord.").arg(root.page.partner)
        label: qsTr("Ta réponse")
        lines: 2
        placeholderText: qsTr("Je pense à quelqu’un, je lui pose la question cette semaine.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            iconName: "check-lg"
            text: qsTr("Oui, je demande")

            onClicked: root.page.agree(words.text)
        }
        QuietButton {
            text: qsTr("Pas cette fois")

            onClicked: root.page.decline(words.text)
        }
    }
}
