pragma ComponentBehavior: Bound

import QtQuick

// What each line of a chart is. entries: {name, stroke, look}; look: "line", "dashes",
// "dot" or "square".
Flow {
    id: root

    property var entries: []

    spacing: Theme.space.l
    visible: root.entries.length > 1

    Repeater {
        model: root.entries

        Row {
            id: entry

            required property var modelData

            spacing: Theme.space.s

            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: 3

                Repeater {
                    model: entry.modelData.look === "dashes" ? 3 : 1

                    Rectangle {
                        readonly property bool dot: entry.modelData.look === "dot"
                        readonly property bool square: entry.modelData.look === "square"

                        width: dot ? 10 : square ? 8 : entry.modelData.look === "dashes" ? 5 : 21
                        height: dot ? 10 : square ? 8 : 3
                        border.color: entry.modelData.stroke
                        border.width: dot ? 2 : 0
                        color: dot ? "transparent" : entry.modelData.stroke
                        radius: square ? 0 : height / 2
                    }
                }
            }
            SecondLine {
                text: entry.modelData.name
            }
        }
    }
}
