pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// What somebody else wrote, to be read: {name, text}.
Card {
    id: root

    required property var lines

    spacing: Theme.space.l
    visible: root.lines.length > 0

    Repeater {
        model: root.lines

        ColumnLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space.xs

            SecondLine {
                Layout.fillWidth: true
                text: line.modelData.name
            }
            Body {
                Layout.fillWidth: true
                text: line.modelData.text
            }
        }
    }
}
