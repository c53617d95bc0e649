pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The skills I develop: the web of all, then each with both voices.
GrowthPane {
    id: root

    readonly property SkillList skills: root.growth.skills

    addText: qsTr("Nouvelle compétence")
    empty: root.skills.count === 0

    onAddRequested: sheet.open()

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Choisir une compétence")
        icon: "graph-up"
        text: qsTr("Nomme ce que tu veux savoir faire. Cinq niveaux décrits, une preuve à chaque pas, et deux regards côte à côte.")
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
            visible: root.skills.radar.length > 0

            SectionHeader {
                Layout.fillWidth: true
                title: qsTr("Où j’en suis")
            }
            Radar {
                Layout.fillWidth: true
                axes: root.skills.radar
                label: qsTr("Niveaux de mes compétences, sur 5")
                otherName: root.skills.otherName
                ownName: qsTr("Moi")
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.space.xs

            SectionHeader {
                Layout.fillWidth: true
                title: qsTr("Mes compétences")
            }
            Repeater {
                model: root.skills

                ListRow {
                    id: row

                    required property string skillId
                    required property string name
                    required property string family
                    required property string figures
                    required property string practised
                    required property bool rusty
                    required property bool shared
                    required property string owner

                    Layout.fillWidth: true
                    chevron: true
                    secondLine: root.line([row.figures === "" ? row.owner : "", row.figures, row.rusty ? qsTr("à pratiquer : plus de 90 jours") : row.practised])
                    secondTone: row.rusty ? "warn" : "quiet"
                    text: row.name
                    trailing: Icon {
                        color: Theme.color.muted
                        name: row.shared ? "people" : "lock"
                        size: Theme.smallIcon
                    }

                    onClicked: root.opened("skill", row.skillId)
                }
            }
        }
    }
    NewRecordSheet {
        id: sheet

        act: qsTr("Ajouter")
        audiences: root.growth.sharing.audiences
        hint: qsTr("Une chose précise : « animer un comité », plutôt que « communication ».")
        label: qsTr("Que veux-tu savoir faire ?")
        title: qsTr("Nouvelle compétence")

        onCreateRequested: (text, audienceId) => {
            const id = root.growth.skills.create(text, audienceId)
            if (id !== "")
                root.opened("skill", id)
        }
    }
}
