pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Makes an invitation: who I am, who they are, who guides; then the code and the link.
PageFrame {
    id: root

    required property Inviting inviting
    property string space: ""
    property bool iGuide: root.inviting.iAmMentor
    readonly property int row: root.space === "" ? -1 : root.inviting.invitations.rowOf(root.space)

    function submit(): void {
        root.space = root.inviting.invite(mine.text, theirs.text, root.iGuide, false)
    }

    backVisible: true
    secondLine: qsTr("Tu peux le faire hors ligne : l’invitation partira au retour du réseau.")
    title: qsTr("Inviter")

    Arrivals {
        inviting: root.inviting
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space.l
        visible: root.space === ""

        TextField {
            id: mine

            Layout.fillWidth: true
            label: qsTr("Ton nom, comme l’autre te connaît")
            text: root.inviting.myName
        }
        TextField {
            id: theirs

            Layout.fillWidth: true
            focus: true
            label: qsTr("Qui invites-tu ?")
            placeholderText: qsTr("Prénom et nom")

            onAccepted: root.submit()
        }
        Choice {
            Layout.fillWidth: true
            current: root.iGuide ? 1 : 0
            label: qsTr("Dans cette relation, toi")
            options: [qsTr("Je suis accompagné·e"), qsTr("J’accompagne")]

            onChosen: index => root.iGuide = index === 1
        }
        SecondLine {
            id: wrong

            Layout.fillWidth: true
            tone: "danger"
            visible: text !== ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            PrimaryButton {
                enabled: mine.text.trim() !== "" && theirs.text.trim() !== ""
                iconName: "person-plus"
                text: qsTr("Créer l’invitation")

                onClicked: root.submit()
            }
            AudienceBadge {
                sharedWith: theirs.text.trim() === "" ? qsTr("la personne invitée") : theirs.text
            }
        }
    }
    Repeater {
        model: root.inviting.invitations

        Card {
            id: invitation

            required property string space
            required property string link
            required property string qrText
            required property string stateText

            Layout.fillWidth: true
            visible: invitation.space === root.space && invitation.link !== ""

            LinkView {
                Layout.fillWidth: true
                link: invitation.link
                qrText: invitation.qrText
                stateText: invitation.stateText

                onCopyRequested: root.inviting.copyLink(invitation.space)
            }
        }
    }
    second: Card {
        Layout.fillWidth: true
        tinted: true

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Comment ça marche")
        }
        Repeater {
            model: [qsTr("Un lien vaut pour une seule personne, pendant sept jours. Tu peux le retirer."),
                qsTr("Ce que tu prépares dès maintenant l’attendra."),
                qsTr("Quand la personne a rejoint, tu confirmes que c’est bien elle : rien de privé ne part avant.")]

            RowLayout {
                id: line

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.space.m

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.color.primary
                    name: "check-lg"
                    size: Theme.icon
                }
                Body {
                    Layout.fillWidth: true
                    text: line.modelData
                }
            }
        }
    }

    Connections {
        target: root.inviting

        function onProblem(sentence: string): void {
            wrong.text = sentence
        }
    }
}
