pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Ui

// The frame as it will stand, with nothing in it to touch: what the window shows in its first
// frame, while the data is being opened. Places lie where ShellFrame puts them (a test compares).
// Bars stand for the words, because a typeface takes longer to make ready than all the rest; only
// QtQuick is used, because every other module is loaded before anything is seen.
Item {
    id: root

    required property Navigation places
    readonly property bool narrow: root.width < Theme.railFrom
    readonly property bool roomy: root.width >= Theme.sidebarFrom
    readonly property real side: root.narrow ? 0 : root.roomy ? sidebarWidth : 84
    readonly property real sidebarWidth: Math.round(248 * Math.min(1.35, Theme.scale))
    readonly property real edge: root.narrow ? Theme.space.l : Theme.space.xxl

    // The height of a line of the app's typeface, from what its file says of itself.
    function lineOf(size: real): real {
        return Math.round(size * 0.96875) + Math.round(size * 0.2412)
    }

    Accessible.ignored: true

    Rectangle {
        id: bar

        readonly property int count: root.places.rowCount()
        readonly property real nameSize: root.roomy ? Theme.text.body
                                                    : Math.min(13, Theme.text.tiny)
        readonly property real pill: Math.max(30, Math.min(26, Theme.icon) + 10)
        readonly property real faceHeight: root.roomy
            ? Math.max(40, root.lineOf(bar.nameSize) + 2 * Theme.space.s)
            : Math.max(Theme.touch, bar.pill + root.lineOf(bar.nameSize) + Theme.space.xs)
        readonly property real headHeight: root.roomy
            ? Math.max(mark.height, root.lineOf(Math.round(18 * Theme.scale))) : mark.height

        y: root.narrow ? root.height - height : 0
        width: root.narrow ? root.width : root.side
        height: root.narrow ? bar.faceHeight + 2 * Theme.space.s : root.height
        color: Theme.color.surface

        Separator {
            x: root.narrow ? 0 : bar.width - 1
            width: root.narrow ? bar.width : 1
            height: root.narrow ? 1 : bar.height
        }
        Rectangle {
            id: mark

            x: root.roomy ? 20 : (bar.width - width) / 2
            y: root.roomy ? 20 : Theme.space.l
            width: root.roomy ? 28 : 32
            height: width
            color: Theme.color.primary
            radius: Math.round(width * 0.28)
            visible: !root.narrow
        }
        WordBar {
            anchors.left: mark.right
            anchors.leftMargin: Theme.space.m
            anchors.verticalCenter: mark.verticalCenter
            size: Math.round(18 * Theme.scale)
            visible: root.roomy
            word: "Cordée"
        }
        Repeater {
            model: root.places

            Rectangle {
                id: face

                required property int index
                required property string label
                required property string iconName
                readonly property bool checked: index === root.places.current

                x: root.roomy ? Theme.space.m : root.narrow ? index * width : 0
                y: root.narrow ? Theme.space.s
                               : mark.y + bar.headHeight
                                 + (root.roomy ? Theme.space.l : 2 * Theme.space.m) + index
                                 * (height + (root.roomy ? Theme.space.xs : Theme.space.m))
                width: root.roomy ? bar.width - 2 * Theme.space.m
                                  : root.narrow ? bar.width / bar.count : bar.width
                height: bar.faceHeight
                color: root.roomy && face.checked ? Theme.color.tint : "transparent"
                radius: 10

                Rectangle {
                    id: pill

                    x: Math.round((parent.width - width) / 2)
                    width: 56
                    height: bar.pill
                    color: face.checked ? Theme.color.tint : "transparent"
                    radius: height / 2
                    visible: !root.roomy
                }
                Icon {
                    id: glyph

                    x: root.roomy ? 10 : pill.x + (pill.width - width) / 2
                    y: ((root.roomy ? parent.height : pill.height) - height) / 2
                    color: face.checked ? Theme.color.primary : Theme.color.muted
                    filled: face.checked
                    name: face.iconName
                    size: root.roomy ? Math.round(18 * Theme.scale) : Math.min(26, Theme.icon)
                }
                WordBar {
                    objectName: face.label
                    x: root.roomy ? glyph.x + glyph.width + Theme.space.m
                                  : Math.round((parent.width - width) / 2)
                    y: root.roomy ? (parent.height - height) / 2
                                  : pill.height + Theme.space.xs
                                    + (root.lineOf(bar.nameSize) - height) / 2
                    size: bar.nameSize
                    word: face.label
                }
            }
        }
    }
    WordBar {
        readonly property real room: root.width - root.side - 2 * root.edge

        x: root.side + root.edge + Math.max(0, Math.round((room - Theme.readingWidth) / 2))
        y: (root.narrow ? Theme.space.l : Theme.space.xl) + Math.round(size / 4)
        size: root.narrow ? Theme.text.title : Theme.text.wideTitle
        word: root.places.label
    }
    Rectangle {
        x: root.width - width - (root.narrow ? Theme.space.l : Theme.space.xl)
        y: root.height - height - (root.narrow ? bar.height : 0) - Theme.space.l
        width: Math.round(56 * Math.min(1.4, Theme.scale))
        height: width
        color: Theme.color.rope
        radius: Theme.radius.card

        Icon {
            anchors.centerIn: parent
            color: Theme.color.ropeInk
            name: "plus-lg"
            size: Math.round(parent.width * 0.4)
        }
    }

    // About as long as its word is in letters of that size (pixels).
    component WordBar: Rectangle {
        required property string word
        required property real size

        width: Math.round(word.length * size * 0.52)
        height: Math.round(size * 0.62)
        color: Theme.color.line
        radius: height / 3
    }
}
