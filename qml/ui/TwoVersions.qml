pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// What two people wrote apart in one field, side by side; one under the other where it is narrow.
ColumnLayout {
    id: root

    required property string conflictId
    required property string about // what it is of, where that is not what the page shows
    required property string field
    required property string standing
    required property string standingBy
    required property string other
    required property string otherBy

    signal chosen(string conflictId, bool standing)

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: root.field.charAt(0).toUpperCase() + root.field.slice(1)
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.about
        visible: root.about !== ""
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.m
        columns: root.width >= 440 * Theme.scale ? 2 : 1
        rowSpacing: Theme.space.m

        VersionCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            field: root.field
            line: root.standingBy
            standing: true
            words: root.standing

            onChosen: root.chosen(root.conflictId, true)
        }
        VersionCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            field: root.field
            line: root.otherBy
            words: root.other

            onChosen: root.chosen(root.conflictId, false)
        }
    }
}
