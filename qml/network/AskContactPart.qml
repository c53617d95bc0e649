pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Whom I think of, known to me alone; the message to them; their answer.
IntroductionPart {
    id: root

    readonly property var contacts: root.page.contacts
    readonly property bool chosen: root.page.revealed.length > 0

    SecondLine {
        Layout.fillWidth: true
        color: Theme.color.ink
        font.weight: Font.Medium
        text: qsTr("À qui penses-tu ?")
    }
    AudienceBadge {}
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.contacts

            ChoiceChip {
                id: contact

                required property var modelData

                checked: contact.modelData.chosen
                iconName: "person"
                text: contact.modelData.name

                onClicked: root.page.choose(contact.modelData.id)
            }
        }
    }
    TextField {
        id: other

        Layout.fillWidth: true
        label: root.contacts.length > 0 ? qsTr("Ou quelqu’un d’autre") : qsTr("Son nom, pour toi seul")
        visible: !root.chosen

        onAccepted: {
            root.page.chooseNew(other.text)
            other.text = ""
        }
    }
    MessageBox {
        Layout.fillWidth: true
        text: root.page.forwarded
        visible: root.chosen

        onCopyRequested: root.page.copy(root.page.forwarded)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m
        visible: root.chosen

        PrimaryButton {
            iconName: "check-lg"
            text: qsTr("C’est oui")

            onClicked: revealing.open()
        }
        QuietButton {
            text: qsTr("C’est non")

            onClicked: declining.ask()
        }
    }
    Sheet {
        id: revealing

        secondLine: qsTr("À partir d’ici, %1 voit :").arg(root.page.partner)
        title: qsTr("C’est oui des deux côtés")

        Repeater {
            model: root.page.revealed

            IconLine {
                required property string modelData

                Layout.fillWidth: true
                iconName: "eye"
                text: modelData
            }
        }
        SecondLine {
            Layout.fillWidth: true
            text: qsTr("Tes notes et le reste de la fiche restent à toi.")
        }
        footer: [
            PrimaryButton {
                text: qsTr("Le lui dire")

                onClicked: {
                    revealing.close()
                    root.page.contactAgreed()
                }
            },
            QuietButton {
                text: qsTr("Pas encore")

                onClicked: revealing.close()
            }
        ]
    }
    AnswerSheet {
        id: declining

        act: qsTr("Noter ce non")
        hint: qsTr("Ce que %1 lira. Ne nomme personne.").arg(root.page.partner)
        label: qsTr("Quelques mots (si tu veux)")
        title: qsTr("La personne a dit non")

        onSaid: words => root.page.contactDeclined(words)
    }
}
