pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Ui

// The frame as it will stand, with nothing in it to touch: what the window shows in its first
// frame, while the data is being opened. Places lie where ShellFrame puts them (a test compares);
// only QtQuick is used, because every other module is loaded before anything is seen.
Item {
    id: root

    required property Navigation places
    readonly property bool narrow: root.width < Theme.railFrom
    readonly property bool roomy: root.width >= Theme.sidebarFrom
    readonly property int count: root.places.rowCount()
    readonly property real side: root.narrow ? 0 : root.roomy ? sidebarWidth : 84
    readonly property real sidebarWidth: Math.round(248 * Math.min(1.35, Theme.scale))
    readonly property real edge: root.narrow ? Theme.space.l : Theme.space.xxl
    readonly property real foot: root.narrow ? bar.height : 0

    Accessible.ignored: true

    Rectangle {
        id: bar

        property real faceHeight: Theme.touch

        y: root.narrow ? root.height - height : 0
        width: root.narrow ? root.width : root.side
        height: root.narrow ? faceHeight + 2 * Theme.space.s : root.height
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
        Text {
            id: name

            anchors.left: mark.right
            anchors.leftMargin: Theme.space.m
            anchors.verticalCenter: mark.verticalCenter
            color: Theme.color.ink
            font.family: Theme.family
            font.pixelSize: Math.round(18 * Theme.scale)
            font.weight: Font.DemiBold
            text: root.roomy ? qsTr("Cordée") : ""
            textFormat: Text.PlainText
        }
        Repeater {
            model: root.roomy ? null : root.places

            PlaceFace {
                id: face

                required property int index

                x: root.narrow ? index * width : 0
                y: root.narrow ? Theme.space.s
                               : mark.y + mark.height + 2 * Theme.space.m + index
                                 * (height + Theme.space.m)
                width: root.narrow ? bar.width / root.count : bar.width
                checked: index === root.places.current

                Binding {
                    target: bar
                    property: "faceHeight"
                    value: face.implicitHeight
                    when: face.index === 0
                }
            }
        }
        Repeater {
            model: root.roomy ? root.places : null

            Rectangle {
                id: line

                required property int index
                required property string label
                required property string iconName
                readonly property bool checked: index === root.places.current

                x: Theme.space.m
                y: mark.y + Math.max(mark.height, name.height) + Theme.space.l
                   + index * (height + Theme.space.xs)
                width: bar.width - 2 * Theme.space.m
                height: place.implicitHeight
                color: line.checked ? Theme.color.tint : "transparent"
                radius: 10

                SidebarFace {
                    id: place

                    anchors.fill: parent
                    checked: line.checked
                    iconName: line.iconName
                    label: line.label
                }
            }
        }
    }
    ScreenTitle {
        x: root.side + root.edge + Math.max(0, Math.round((room - Theme.readingWidth) / 2))
        y: root.narrow ? Theme.space.l : Theme.space.xl
        width: Math.min(room, Theme.readingWidth)
        text: root.places.label
        wide: !root.narrow

        readonly property real room: root.width - root.side - 2 * root.edge
    }
    Rectangle {
        x: root.width - width - (root.narrow ? Theme.space.l : Theme.space.xl)
        y: root.height - height - root.foot - Theme.space.l
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
}
