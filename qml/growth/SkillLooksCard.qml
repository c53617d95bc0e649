pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Every look so far with what showed it, newest first.
Card {
    id: root

    required property SkillPage page

    spacing: Theme.space.xs

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Preuves et regards")
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Chaque niveau posé garde ici ce qui le montre.")
        visible: root.page.looks.count === 0
    }
    Repeater {
        model: root.page.looks

        ListRow {
            id: row

            required property string lookId
            required property int level
            required property string who
            required property string day
            required property string evidence
            required property string comment
            required property bool own

            Layout.fillWidth: true
            leading: Avatar {
                initials: String(row.level)
                size: 28
                tone: row.own ? "tint" : "rope"
            }
            menuItems: MenuItem {
                dangerous: true
                iconName: "trash"
                text: qsTr("Supprimer")

                onTriggered: root.page.removeLook(row.lookId)
            }
            secondLine: row.day + " · " + row.who + (row.comment === "" ? "" : " · " + row.comment)
            text: row.evidence
        }
    }
}
