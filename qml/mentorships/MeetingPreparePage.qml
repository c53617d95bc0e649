pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Before the meeting: what about, which questions, what was promised.
PageFrame {
    id: root

    required property MeetingRoom room
    property ConflictsModel apart: null

    signal agendaRequested
    signal callOffRequested
    signal changeRequested
    signal keepTemplateRequested
    signal templatesRequested

    backVisible: true
    secondLine: root.room.with
    title: qsTr("Préparer la rencontre")
    actions: [
        PrimaryButton {
            iconName: "send"
            text: qsTr("Envoyer l’ordre du jour")
            visible: root.wide

            onClicked: root.agendaRequested()
        },
        IconButton {
            iconName: "three-dots-vertical"
            ink: Theme.color.ink
            text: qsTr("Plus d’actions")

            onClicked: menu.popup()
        }
    ]
    above: [
        ApartCard {
            Layout.fillWidth: true
            versions: root.apart
        },
        MomentBar {
            Layout.fillWidth: true
            room: root.room
        },
        ConfirmBar {
            Layout.fillWidth: true
            room: root.room
            visible: root.room.toConfirm || root.room.slotTexts.length > 0

            onChangeRequested: root.changeRequested()
        }
    ]

    AgendaCard {
        Layout.fillWidth: true
        room: root.room
    }
    QuestionsCard {
        Layout.fillWidth: true
        room: root.room
    }
    second: [
        ReadyCard {
            Layout.fillWidth: true
            room: root.room
        },
        GuideCard {
            Layout.fillWidth: true
            room: root.room

            onTemplatesRequested: root.templatesRequested()
        },
        CommitmentsCard {
            Layout.fillWidth: true
            commitments: root.room.commitments
            sharedWith: root.room.partnerName
            title: qsTr("Depuis la dernière fois")
        },
        PrivateNoteCard {
            Layout.fillWidth: true
            room: root.room
        }
    ]
    footer: PageFooter {
        visible: !root.wide

        PrimaryButton {
            Layout.fillWidth: true
            text: root.room.agendaSent ? qsTr("Ordre du jour envoyé — renvoyer")
                                       : qsTr("Envoyer l’ordre du jour à %1").arg(root.room.partnerName)

            onClicked: root.agendaRequested()
        }
    }
    Menu {
        id: menu

        MenuItem {
            iconName: "pencil"
            text: qsTr("Changer la date ou le lieu…")

            onTriggered: root.changeRequested()
        }
        MenuItem {
            iconName: "check-lg"
            text: qsTr("Elle est confirmée")
            visible: root.room.proposed && root.room.slotTexts.length === 0

            onTriggered: root.room.dates.confirm(root.room.meetingId)
        }
        MenuItem {
            iconName: "list-check"
            text: qsTr("Partir d’un modèle…")

            onTriggered: root.templatesRequested()
        }
        MenuItem {
            iconName: "bookmark"
            text: qsTr("Garder cet ordre du jour comme modèle…")
            visible: root.room.ownTemplates.agendaCount > 0

            onTriggered: root.keepTemplateRequested()
        }
        MenuItem {
            iconName: "play-fill"
            text: qsTr("Commencer la rencontre")

            onTriggered: root.room.start()
        }
        MenuItem {
            dangerous: true
            iconName: "calendar-x"
            text: qsTr("Annuler la rencontre…")

            onTriggered: root.callOffRequested()
        }
    }
}
