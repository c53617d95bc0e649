pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.Ui

// One practice: the situation, what was seen or done, and how far it is.
T.AbstractButton {
    id: root

    required property string kindText
    required property string who
    required property string situation
    required property var lines
    required property string day
    required property string stage
    required property string tone
    required property string check
    required property bool shared
    required property string owner

    function facts(parts: var): string {
        return parts.filter(part => part !== "").join(" · ")
    }

    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    implicitWidth: 280
    padding: Theme.space.l

    Accessible.role: Accessible.Button
    Accessible.name: root.situation
    Accessible.description: root.kindText + ", " + root.stage + ", " + root.lines.join(", ")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space.s

        RowLayout {
            spacing: Theme.space.s

            Chip {
                text: root.kindText
            }
            Chip {
                text: root.stage
                tone: root.tone
            }
            Item {
                Layout.fillWidth: true
            }
            Icon {
                color: Theme.color.muted
                name: root.shared ? "people" : "lock"
                size: Theme.smallIcon
            }
        }
        Body {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: root.situation
        }
        SecondLine {
            Layout.fillWidth: true
            text: root.facts([root.owner, root.who, root.day, root.check])
            visible: text !== ""
        }
        Repeater {
            model: root.lines

            Body {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
    background: Rectangle {
        border.color: Theme.color.line
        border.width: 1
        color: root.down ? Theme.color.tint : Theme.color.surface
        radius: Theme.radius.card

        FocusRing {
            control: root
        }
    }
}
