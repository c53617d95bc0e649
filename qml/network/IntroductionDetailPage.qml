pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One introduction: what is to be done now and by whom, the words, how far it is.
PageFrame {
    id: root

    required property IntroductionPage page

    signal opened(string route, string argument)

    backVisible: true
    overline: root.page.stateText
    title: root.page.name
    actions: [
        HeadBadge {
            sharedWith: root.page.partner
        },
        IconButton {
            iconName: "three-dots-vertical"
            text: qsTr("Plus d’actions")

            onClicked: menu.popup()
        }
    ]

    IntroductionActCard {
        Layout.fillWidth: true
        page: root.page

        onOpened: (route, argument) => root.opened(route, argument)
    }
    IntroductionWordsCard {
        Layout.fillWidth: true
        page: root.page
    }
    second: [
        KnownCard {
            Layout.fillWidth: true
            page: root.page
            visible: root.page.known
        },
        StepsCard {
            Layout.fillWidth: true
            page: root.page
        }
    ]

    Menu {
        id: menu

        MenuItem {
            enabled: root.page.stoppable
            iconName: "slash-circle"
            text: root.page.requester ? qsTr("Laisser de côté") : qsTr("Décliner")

            onTriggered: {
                if (root.page.requester)
                    root.page.withdraw()
                else
                    declining.ask()
            }
        }
        MenuItem {
            dangerous: true
            iconName: "trash"
            text: qsTr("Supprimer")

            onTriggered: {
                root.page.editor.remove(qsTr("Mise en relation supprimée"))
                root.back()
            }
        }
    }
    AnswerSheet {
        id: declining

        act: qsTr("Décliner")
        hint: qsTr("Ce que %1 lira. Une phrase suffit, sans te justifier.").arg(root.page.partner)
        label: qsTr("Quelques mots (si tu veux)")
        title: qsTr("Pas cette fois")

        onSaid: words => root.page.decline(words)
    }
}
