pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// A line of text led by a small icon: a condition met, a question, a fact.
Item {
    id: root

    required property string text
    required property string iconName
    property string iconTone: "quiet"
    property bool quiet: false

    implicitWidth: glyph.width + Theme.space.s + words.implicitWidth
    implicitHeight: words.implicitHeight

    Icon {
        id: glyph

        y: Math.round((Math.min(words.height, metrics.height * 1.15) - height) / 2)
        color: Theme.textOf(root.iconTone)
        name: root.iconName
        size: Math.round(16 * Theme.scale)
    }
    FontMetrics {
        id: metrics

        font: words.font
    }
    Body {
        id: words

        anchors.left: glyph.right
        anchors.leftMargin: Theme.space.s
        anchors.right: parent.right
        color: root.quiet ? Theme.color.muted : Theme.color.ink
        text: root.text
    }
}
