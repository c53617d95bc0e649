pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// The title of a card with a word in a pill at its end, or under it when room is short.
Item {
    id: root

    required property string title
    default property alias trailing: end.data
    // Not the text's own implicitWidth, which changes while it is being laid out.
    readonly property bool stacked: end.width > 0
                                    && asked.advanceWidth + end.width + Theme.space.m > root.width

    implicitWidth: 200
    implicitHeight: root.stacked ? words.height + Theme.space.xs + end.height
                                 : Math.max(words.height, end.height)

    TextMetrics {
        id: asked

        font: words.font
        text: root.title
    }
    SectionTitle {
        id: words

        y: root.stacked ? 0 : (root.height - height) / 2
        width: root.stacked || end.width === 0 ? root.width : root.width - end.width - Theme.space.m
        text: root.title
    }
    Row {
        id: end

        x: root.stacked ? 0 : root.width - width
        y: root.stacked ? words.height + Theme.space.xs : (root.height - height) / 2
    }
}
