pragma ComponentBehavior: Bound

import QtQuick

// Quiet words at both ends of a line; under each other where they do not fit beside. Placed by
// bindings, so that the height follows the width at once.
Item {
    id: root

    required property string start
    required property string end
    readonly property bool beside: asked.advanceWidth + Theme.space.m + last.wanted <= root.width

    implicitWidth: Math.ceil(asked.advanceWidth) + Theme.space.m + last.wanted
    implicitHeight: root.beside ? Math.max(first.height, last.height)
                                : last.y + (root.end === "" ? 0 : last.height)

    TextMetrics {
        id: asked

        font: first.font
        text: root.start
    }
    TextMetrics {
        id: lastAsked

        font: last.font
        text: root.end
    }
    SecondLine {
        id: first

        width: root.beside ? root.width - last.wanted : root.width
        text: root.start
        Accessible.ignored: true
    }
    SecondLine {
        id: last

        readonly property real wanted: root.end === "" ? 0 : Math.ceil(lastAsked.advanceWidth) + 1

        x: root.beside ? root.width - width : 0
        y: root.beside || root.start === "" ? 0 : first.height + 2
        width: Math.min(root.width, last.wanted)
        text: root.end
        Accessible.ignored: true
    }
}
