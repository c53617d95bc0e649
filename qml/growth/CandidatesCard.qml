pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What was finished lately: one tap puts it into the jar.
Card {
    id: root

    required property Achievements achievements
    property int shown: 4

    signal kept(string achievementId)

    spacing: Theme.space.xs
    tinted: true
    visible: root.achievements.candidates.count > 0

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("À garder ?")
    }
    Repeater {
        model: root.achievements.candidates

        RowLayout {
            id: row

            required property int index
            required property string sourceId
            required property string text
            required property string what
            required property string day

            Layout.fillWidth: true
            spacing: Theme.space.s
            visible: row.index < root.shown

            TwoLines {
                Layout.fillWidth: true
                secondLine: qsTr("%1 · %2").arg(row.what).arg(row.day)
                text: row.text
            }
            IconButton {
                iconName: "plus-lg"
                text: qsTr("Garder « %1 »").arg(row.text)

                onClicked: {
                    const id = root.achievements.keep(row.sourceId)
                    if (id !== "")
                        root.kept(id)
                }
            }
        }
    }
    LinkButton {
        small: true
        text: qsTr("Tout voir")
        visible: root.achievements.candidates.count > root.shown

        onClicked: root.shown = root.achievements.candidates.count
    }
}
