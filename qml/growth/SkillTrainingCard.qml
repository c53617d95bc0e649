pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What trains a skill: its goals and its challenges, and a line to add each.
Card {
    id: root

    required property SkillPage page

    signal opened(string route, string recordId)

    spacing: Theme.space.xs

    component Rows: ColumnLayout {
        id: rows

        required property string route
        required property var entries

        spacing: Theme.space.xs
        visible: rows.entries.length > 0

        Repeater {
            model: rows.entries

            ListRow {
                id: row

                required property var modelData

                Layout.fillWidth: true
                chevron: true
                secondLine: row.modelData.state
                text: row.modelData.title

                onClicked: root.opened(rows.route, row.modelData.id)
            }
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Ce qui l’entraîne")
    }
    Overline {
        Layout.fillWidth: true
        text: qsTr("Objectifs")
    }
    Rows {
        Layout.fillWidth: true
        entries: root.page.goals
        route: "goal"
    }
    TextField {
        id: goal

        Layout.fillWidth: true
        iconName: "plus-lg"
        placeholderText: qsTr("Ajouter un objectif")

        onAccepted: {
            if (root.page.addGoal(goal.text) !== "")
                goal.clear()
        }
    }
    Overline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        text: qsTr("Défis")
    }
    Rows {
        Layout.fillWidth: true
        entries: root.page.challenges
        route: "challenge"
    }
    TextField {
        id: challenge

        Layout.fillWidth: true
        iconName: "plus-lg"
        placeholderText: qsTr("Ajouter un défi")

        onAccepted: {
            if (root.page.addChallenge(challenge.text) !== "")
                challenge.clear()
        }
    }
}
