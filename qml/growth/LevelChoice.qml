pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// One of a few levels, by its number, and what the chosen one means in words.
ColumnLayout {
    id: root

    required property var levels // in words, lowest first
    property string label: ""
    property int lowest: 1
    property int level: root.lowest - 1

    signal chosen(int level)

    // −2, +1 where there are levels below.
    function numberOf(level: int): string {
        const figure = Math.abs(level).toLocaleString(Qt.locale(), "f", 0)
        return level < 0 ? "−" + figure : level > 0 && root.lowest < 0 ? "+" + figure : figure
    }

    spacing: Theme.space.xs

    Choice {
        Layout.fillWidth: true
        current: root.level - root.lowest
        label: root.label
        options: root.levels.map((text, index) => root.numberOf(index + root.lowest))

        onChosen: index => root.chosen(index + root.lowest)
    }
    Body {
        Layout.fillWidth: true
        text: root.levels[root.level - root.lowest] ?? ""
        visible: text !== ""
    }
}
