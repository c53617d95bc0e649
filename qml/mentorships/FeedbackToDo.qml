pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The tab Retours, first column: what can be done, what waits for me, what I prepare.
ColumnLayout {
    id: root

    required property FeedbackTab tab

    signal opened(string route, string id)

    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true

        Body {
            Layout.fillWidth: true
            color: Theme.color.muted
            text: qsTr("Un retour décrit un moment, ce qui a été vu et l’effet produit. Donné tôt, reçu sans hâte, il fait grandir ; un merci précis aussi.")
            visible: root.tab.empty
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            QuietButton {
                iconName: "chat-heart"
                text: qsTr("Donner un retour")

                onClicked: root.opened("feedback-give", root.tab.mentorshipId)
            }
            QuietButton {
                enabled: !root.tab.waiting
                iconName: "question-circle"
                text: qsTr("Demander un retour")

                onClicked: asking.ask()
            }
            QuietButton {
                iconName: "heart"
                text: qsTr("Dire merci")

                onClicked: root.opened("thanks", root.tab.mentorshipId)
            }
        }
    }
    FeedbackRowsCard {
        Layout.fillWidth: true
        rows: root.tab.toReceive
        title: qsTr("À recevoir")

        onOpened: (route, id) => root.opened(route, id)
    }
    FeedbackRowsCard {
        Layout.fillWidth: true
        rows: root.tab.asked
        title: qsTr("À répondre")

        onOpened: (route, id) => root.opened(route, id)
    }
    FeedbackRowsCard {
        Layout.fillWidth: true
        removeText: qsTr("Supprimer le brouillon")
        rows: root.tab.drafts
        title: qsTr("Brouillons")

        onOpened: (route, id) => root.opened(route, id)
        onRemoveRequested: id => root.tab.removeDraft(id)
    }
    FeedbackRowsCard {
        Layout.fillWidth: true
        removeText: qsTr("Retirer la demande")
        rows: root.tab.requests
        title: qsTr("Mes demandes")

        onRemoveRequested: id => root.tab.withdraw(id)
    }
    AskFeedbackSheet {
        id: asking

        tab: root.tab
    }
}
