pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// One part of the brief: a few lines, each with its weight.
Card {
    id: root

    required property var modelData

    spacing: Theme.space.s

    CardHead {
        Layout.fillWidth: true
        title: root.modelData.title

        AudienceBadge {
            visible: root.modelData.mine
        }
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.modelData.empty
        visible: root.modelData.lines.length === 0
    }
    Repeater {
        model: root.modelData.lines

        IconLine {
            id: line

            required property var modelData

            Layout.fillWidth: true
            iconName: line.modelData.tone === "warn" ? "exclamation-triangle"
                      : line.modelData.tone === "ok" ? "check-lg" : line.modelData.icon
            iconTone: line.modelData.tone
            text: line.modelData.text
        }
    }
}
