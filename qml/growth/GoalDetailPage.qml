pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One goal: how far it is, the SMART check, its steps and its check-ins.
PageFrame {
    id: root

    required property GoalPage page
    // {id, label, shared}: where a private goal may be shared to.
    required property var audiences

    signal shareRequested(string audienceId)

    backVisible: true
    overline: root.page.areaText
    title: root.page.editor.title
    actions: [
        IconButton {
            iconName: "three-dots-vertical"
            text: qsTr("Plus d’actions")

            onClicked: menu.popup()
        },
        AudienceBadge {
            sharedWith: root.page.sharedWith
        }
    ]

    GoalProgressCard {
        Layout.fillWidth: true
        page: root.page

        onCheckInRequested: checkIn.open()
        onStartRequested: root.page.start()
    }
    SmartCard {
        Layout.fillWidth: true
        met: root.page.smartMet
        lines: root.page.smart

        onEditRequested: letter => editor.edit(letter)
    }
    second: [
        GoalStepsCard {
            Layout.fillWidth: true
            page: root.page
        },
        CheckInsCard {
            Layout.fillWidth: true
            checkIns: root.page.checkIns

            onCheckInRequested: checkIn.open()
        },
        Card {
            Layout.fillWidth: true
            visible: root.page.canApprove || root.page.approvalText !== ""

            Body {
                Layout.fillWidth: true
                text: root.page.approvalText
                visible: root.page.approvalText !== ""
            }
            PrimaryButton {
                iconName: "patch-check"
                text: qsTr("Approuver cet objectif")
                visible: root.page.canApprove

                onClicked: root.page.approve()
            }
        }
    ]

    Menu {
        id: menu

        MenuItem {
            iconName: "pencil"
            text: qsTr("Renommer")

            onTriggered: editor.edit("")
        }
        MenuItem {
            iconName: "trophy"
            text: qsTr("Marquer comme atteint")

            onTriggered: root.page.achieve()
        }
        MenuItem {
            iconName: "hourglass-split"
            text: qsTr("Mettre en pause")

            onTriggered: root.page.pause()
        }
        MenuItem {
            iconName: "slash-circle"
            text: qsTr("Laisser de côté")

            onTriggered: root.page.letGo()
        }
        MenuItem {
            enabled: !root.page.editor.shared && root.audiences.length > 1
            iconName: "share"
            text: qsTr("Partager…")

            onTriggered: sharing.open()
        }
        MenuItem {
            dangerous: true
            iconName: "trash"
            text: qsTr("Supprimer")

            onTriggered: {
                root.page.editor.remove(qsTr("Objectif supprimé"))
                root.back()
            }
        }
    }
    SmartEditSheet {
        id: editor

        page: root.page
    }
    CheckInSheet {
        id: checkIn

        page: root.page
    }
    ShareGoalSheet {
        id: sharing

        audiences: root.audiences
        goalTitle: root.page.editor.title

        onShareRequested: audienceId => root.shareRequested(audienceId)
    }
}
