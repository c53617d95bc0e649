pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One negotiation. Its owner sees all of it, the figures while they hold them; a shared picture has
// the words alone.
PageFrame {
    id: root

    required property SalaryPage page
    required property Sharing sharing
    readonly property bool picture: root.page.sharedWith !== ""

    backVisible: true
    overline: root.picture ? qsTr("Aperçu partagé, sans montant") : qsTr("Négociation")
    secondLine: root.page.dayText
    title: root.page.editor.context
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

    FiguresCard {
        Layout.fillWidth: true
        page: root.page
        visible: !root.picture

        onEditRequested: figures.open()
    }
    SalaryProofsCard {
        Layout.fillWidth: true
        page: root.page
        picture: root.picture
    }
    SalaryWordsCard {
        Layout.fillWidth: true
        page: root.page
        picture: root.picture
    }
    second: [
        ObjectionsCard {
            Layout.fillWidth: true
            page: root.page

            onRehearseRequested: rehearsal.open()
        }
    ]

    Menu {
        id: menu

        MenuItem {
            enabled: !root.picture && root.sharing.audiences.length > 1
            iconName: "share"
            text: qsTr("Partager un aperçu…")

            onTriggered: sheet.ask(root.page.editor.recordId)
        }
        MenuItem {
            dangerous: true
            iconName: "trash"
            text: qsTr("Supprimer")

            onTriggered: {
                root.page.editor.remove(qsTr("Préparation supprimée"))
                root.back()
            }
        }
    }
    FiguresSheet {
        id: figures

        page: root.page
    }
    RehearsalSheet {
        id: rehearsal

        cards: root.page.cards
    }
    ShareSheet {
        id: sheet

        promise: qsTr("Aucun montant, aucune source, aucune monnaie ne part : ce qui ressemble à une somme dans tes phrases devient •••.")
        sharing: root.sharing
        title: qsTr("Partager un aperçu")
    }
}
