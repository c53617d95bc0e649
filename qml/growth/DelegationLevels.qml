pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// How much is handed over, from 1 (nothing) to 7 (all), and what the chosen level means.
ColumnLayout {
    id: root

    required property var levels
    property int level: 0

    signal chosen(int level)

    spacing: Theme.space.xs

    Choice {
        Layout.fillWidth: true
        current: root.level - 1
        label: qsTr("Ce que je confie, de 1 à 7")
        options: root.levels.map((text, index) => String(index + 1))

        onChosen: index => root.chosen(index + 1)
    }
    Body {
        Layout.fillWidth: true
        text: root.levels[root.level - 1] ?? ""
        visible: text !== ""
    }
}
