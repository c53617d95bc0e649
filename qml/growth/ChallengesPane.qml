pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The challenges: proposals first, then what is to try; the discomfort before and after.
GrowthPane {
    id: root

    readonly property ChallengeList challenges: root.growth.challenges

    addText: qsTr("Nouveau défi")
    empty: root.challenges.count === 0

    onAddRequested: sheet.open()

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Noter un défi")
        icon: "compass"
        text: qsTr("Un pas hors de l’habitude, assez petit pour être tenté cette semaine. L’inconfort d’avant et d’après montre le chemin.")
        visible: root.empty

        onActionClicked: sheet.open()
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.l
        columns: root.columns
        rowSpacing: Theme.space.l
        visible: !root.empty

        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.space.xs

            Repeater {
                model: root.challenges

                ListRow {
                    id: row

                    required property string challengeId
                    required property string title
                    required property string state
                    required property string tone
                    required property string figures
                    required property string due
                    required property string by
                    required property bool shared
                    required property string owner

                    Layout.fillWidth: true
                    chevron: true
                    secondLine: root.line([row.owner, row.by !== "" ? qsTr("proposé par %1").arg(row.by) : row.state, row.figures, row.due])
                    secondTone: row.tone === "tint" ? "quiet" : row.tone
                    text: row.title
                    trailing: Icon {
                        color: Theme.color.muted
                        name: row.shared ? "people" : "lock"
                        size: Theme.smallIcon
                    }

                    onClicked: root.opened("challenge", row.challengeId)
                }
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: root.challenges.before.length > 0

            SectionHeader {
                Layout.fillWidth: true
                title: qsTr("Avant, après")
            }
            TrendLine {
                Layout.fillWidth: true
                lowest: "0"
                from: qsTr("Premier défi")
                label: qsTr("Inconfort avant et après chaque défi, sur 10")
                series: [
                    { name: qsTr("Après"), points: root.challenges.after },
                    { name: qsTr("Avant"), points: root.challenges.before }
                ]
                highest: "10"
                until: qsTr("Dernier défi")
            }
        }
    }
    NewRecordSheet {
        id: sheet

        act: qsTr("Noter le défi")
        audiences: root.growth.sharing.audiences
        hint: qsTr("Une chose que tu n’oses pas encore, faisable d’ici deux semaines.")
        label: qsTr("Quel pas veux-tu tenter ?")
        title: qsTr("Nouveau défi")

        onCreateRequested: (text, audienceId) => {
            const id = root.growth.challenges.create(text, audienceId)
            if (id !== "")
                root.opened("challenge", id)
        }
    }
}
