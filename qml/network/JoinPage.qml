pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Joins by a link that was received: strict about what it is, patient about the network.
PageFrame {
    id: root

    required property Inviting inviting
    property string wrong: ""

    function submit(): void {
        root.wrong = root.inviting.join(link.text)
        if (root.wrong === "")
            link.clear()
    }

    backVisible: true
    secondLine: qsTr("Hors ligne, le lien est gardé ici et s’ouvrira au retour du réseau.")
    title: qsTr("Rejoindre")

    Card {
        Layout.fillWidth: true

        TextField {
            id: link

            Layout.fillWidth: true
            error: root.wrong
            focus: true
            iconName: "link-45deg"
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
            label: qsTr("Le lien reçu")
            placeholderText: "https://…/i#1.…"

            onAccepted: root.submit()
            onTextEdited: root.wrong = ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            QuietButton {
                iconName: "clipboard"
                text: qsTr("Coller")

                onClicked: {
                    link.clear()
                    link.paste()
                }
            }
            PrimaryButton {
                enabled: link.text.trim() !== ""
                text: qsTr("Rejoindre")

                onClicked: root.submit()
            }
        }
    }
    JoiningsCard {
        Layout.fillWidth: true
        inviting: root.inviting
        visible: root.inviting.joinings.count > 0
    }
    second: Card {
        Layout.fillWidth: true
        tinted: true

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Ce que l’autre verra")
        }
        Body {
            Layout.fillWidth: true
            text: qsTr("Ton nom, ta photo, ton fuseau horaire, et ce que tu écris dans l’espace partagé. Jamais tes notes privées.")
        }
        AudienceBadge {
            sharedWith: qsTr("la personne qui t’invite")
        }
    }
}
