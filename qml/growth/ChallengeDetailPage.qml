pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One challenge: what makes it small enough, what shows that it can be done, what came of it.
PageFrame {
    id: root

    required property ChallengePage page
    required property Sharing sharing

    signal opened(string route, string recordId)
    signal shared(string sharedId)

    function takeUpPrivately(): void {
        const id = root.page.acceptPrivately()
        if (id !== "")
            root.shared(id)
    }

    backVisible: true
    overline: root.page.stateText
    title: root.page.editor.text
    actions: [
        HeadBadge {
            sharedWith: root.page.sharedWith
        },
        IconButton {
            iconName: "three-dots-vertical"
            text: qsTr("Plus d’actions")

            onClicked: menu.popup()
        }
    ]

    Card {
        Layout.fillWidth: true
        visible: root.page.toAnswer

        Body {
            Layout.fillWidth: true
            text: root.page.proposedBy === "" ? qsTr("Une proposition n’engage à rien.")
                  : qsTr("%1 te le propose. Une proposition n’engage à rien.").arg(root.page.proposedBy)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            PrimaryButton {
                text: qsTr("Je le tente")

                onClicked: root.page.accept()
            }
            QuietButton {
                iconName: "eye-slash"
                text: qsTr("Le tenter pour moi seul")

                onClicked: root.takeUpPrivately()
            }
            QuietButton {
                text: qsTr("Pas pour moi")

                onClicked: root.page.letGo()
            }
        }
    }
    ChallengeOutcomeCard {
        Layout.fillWidth: true
        page: root.page
        visible: root.page.tried

        onNextRequested: next.open()
        onReportRequested: reporting.open()
    }
    ChallengePlanCard {
        Layout.fillWidth: true
        page: root.page

        onPreviousOpened: recordId => root.opened("challenge", recordId)
    }
    second: [
        ProofsCard {
            Layout.fillWidth: true
            proofs: root.page.proofs
            visible: !root.page.tried && root.page.mine
        },
        ChallengeOutcomeCard {
            Layout.fillWidth: true
            page: root.page
            visible: root.page.toTry

            onNextRequested: next.open()
            onReportRequested: reporting.open()
        }
    ]

    Menu {
        id: menu

        MenuItem {
            enabled: root.page.mine
            iconName: "slash-circle"
            text: qsTr("Laisser de côté")

            onTriggered: root.page.letGo()
        }
        MenuItem {
            enabled: root.page.sharedWith === "" && root.sharing.audiences.length > 1
            iconName: "share"
            text: qsTr("Partager…")

            onTriggered: sheet.ask(root.page.editor.recordId)
        }
        MenuItem {
            dangerous: true
            iconName: "trash"
            text: qsTr("Supprimer")

            onTriggered: {
                root.page.editor.remove(qsTr("Défi supprimé"))
                root.back()
            }
        }
    }
    ReportSheet {
        id: reporting

        page: root.page
    }
    NextStepSheet {
        id: next

        page: root.page

        onCreated: recordId => root.opened("challenge", recordId)
    }
    ShareSheet {
        id: sheet

        sharing: root.sharing

        onDone: sharedId => root.shared(sharedId)
    }
}
