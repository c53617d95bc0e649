pragma ComponentBehavior: Bound

import QtQuick

// What each line of a chart is. entries: {name, stroke, look}; look: "line", "dashes" or "dot".
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

                        width: dot ? 10 : entry.modelData.look === "dashes" ? 5 : 21
                        height: dot ? 10 : 3
                        border.color: entry.modelData.stroke
                        border.width: dot ? 2 : 0
                        color: dot ? "transparent" : entry.modelData.stroke
                        radius: height / 2
                    }
                }
            }
            SecondLine {
                text: entry.modelData.name
            }
        }
    }
}
