pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One skill: its five levels and who places it where, the looks over time, what trains it.
PageFrame {
    id: root

    required property SkillPage page
    required property Sharing sharing

    readonly property var own: ({ name: root.page.ownName, points: root.page.ownTrend })
    readonly property var other: ({ name: root.page.otherName, points: root.page.otherTrend })
    readonly property var trends: root.page.otherTrend.length > 0 ? [root.own, root.other] : [root.own]

    signal opened(string route, string recordId)
    signal shared(string sharedId)

    backVisible: true
    overline: root.page.familyText
    title: root.page.editor.name
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

    SkillLevelsCard {
        Layout.fillWidth: true
        page: root.page

        onAssessRequested: level => assessing.ask(level)
    }
    Card {
        Layout.fillWidth: true
        visible: root.page.looks.count > 1

        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Dans le temps")
        }
        TrendLine {
            Layout.fillWidth: true
            label: qsTr("Niveaux dans le temps, sur 5")
            series: root.trends
            highest: "5"
        }
    }
    second: [
        Card {
            Layout.fillWidth: true
            visible: root.page.mine

            IconLine {
                Layout.fillWidth: true
                iconName: root.page.rusty ? "clock-history" : "check-circle"
                iconTone: root.page.rusty ? "warn" : "ok"
                text: root.page.rusty ? qsTr("Plus de 90 jours sans pratique : un petit défi suffit à la garder vive.")
                      : root.page.practised !== "" ? root.page.practised : qsTr("Note quand tu la pratiques : elle ne rouille pas.")
            }
            QuietButton {
                text: qsTr("Pratiquée aujourd’hui")

                onClicked: root.page.practisedToday()
            }
        },
        SkillTrainingCard {
            Layout.fillWidth: true
            page: root.page

            onOpened: (route, recordId) => root.opened(route, recordId)
        },
        SkillLooksCard {
            Layout.fillWidth: true
            page: root.page
        }
    ]

    Menu {
        id: menu

        MenuItem {
            iconName: "pencil"
            text: qsTr("Modifier")

            onTriggered: editing.open()
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
                root.page.editor.remove(qsTr("Compétence supprimée"))
                root.back()
            }
        }
    }
    AssessSheet {
        id: assessing

        page: root.page
    }
    SkillEditSheet {
        id: editing

        page: root.page
    }
    ShareSheet {
        id: sheet

        sharing: root.sharing

        onDone: sharedId => root.shared(sharedId)
    }
}
