pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The jar of achievements, what may be added to it by one tap, and what I am known for.
GrowthPane {
    id: root

    readonly property Achievements achievements: root.growth.achievements
    readonly property bool nothing: root.achievements.count === 0 && root.achievements.candidates.count === 0

    function edit(id: string): void {
        if (root.achievements.open(id))
            editor.open()
    }

    addText: qsTr("Nouvelle réussite")
    empty: root.nothing

    onAddRequested: sheet.open()

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Noter une réussite")
        icon: "trophy"
        text: qsTr("Ce que tu as fait, et ce que ça a donné. Le bocal se rouvre avant un défi, un entretien ou un doute.")
        visible: root.nothing

        onActionClicked: sheet.open()
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.l
        columns: root.columns
        rowSpacing: Theme.space.l

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.space.l
            visible: !root.nothing

            CandidatesCard {
                Layout.fillWidth: true
                achievements: root.achievements

                onKept: id => root.edit(id)
            }
            Card {
                Layout.fillWidth: true
                spacing: Theme.space.xs
                visible: root.achievements.count > 0

                SectionHeader {
                    Layout.fillWidth: true
                    figure: String(root.achievements.count)
                    title: qsTr("Mon bocal")
                }
                Repeater {
                    model: root.achievements

                    ListRow {
                        id: row

                        required property string achievementId
                        required property string deed
                        required property string result
                        required property string figure
                        required property string day
                        required property string skills
                        required property bool shared
                        required property string owner

                        Layout.fillWidth: true
                        secondLine: root.line([row.owner, row.result, row.figure, row.skills, row.day])
                        text: row.deed
                        trailing: Icon {
                            color: Theme.color.muted
                            name: row.shared ? "people" : "lock"
                            size: Theme.smallIcon
                        }

                        onClicked: root.edit(row.achievementId)
                    }
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.space.l

            ReputationCard {
                Layout.fillWidth: true
                reputation: root.achievements.reputation
            }
            ExportCard {
                Layout.fillWidth: true
                achievements: root.achievements
                documents: root.documents
                visible: root.achievements.count > 0 && root.documents !== ""
            }
        }
    }
    NewRecordSheet {
        id: sheet

        act: qsTr("Garder")
        audiences: root.growth.sharing.audiences
        hint: qsTr("Un verbe, un fait : « j’ai animé le comité du 3 mars ».")
        label: qsTr("Qu’as-tu réussi ?")
        title: qsTr("Nouvelle réussite")

        onCreateRequested: (text, audienceId) => root.edit(root.achievements.create(text, audienceId))
    }
    AchievementSheet {
        id: editor

        achievements: root.achievements
        canShare: root.growth.sharing.audiences.length > 1

        onShareRequested: id => sharing.ask(id)
    }
    ShareSheet {
        id: sharing

        sharing: root.growth.sharing
    }
}
