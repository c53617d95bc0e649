pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts

// A question in front of the screen: rises from the bottom under 600 wide, stands in the middle
// above. Content scrolls; footer holds the acts. Esc, the cross and a click outside close it.
T.Popup {
    id: root

    property string title: ""
    property string secondLine: ""
    default property alias content: column.data
    property alias footer: acts.data
    property int wantedWidth: 480
    readonly property real roomWidth: parent ? parent.width : 0
    readonly property real roomHeight: parent ? parent.height : 0
    readonly property bool fromBottom: root.roomWidth < Theme.railFrom

    parent: T.Overlay.overlay
    x: Math.round((root.roomWidth - width) / 2)
    y: root.fromBottom ? root.roomHeight - height : Math.round((root.roomHeight - height) / 2)
    width: root.fromBottom ? root.roomWidth : Math.min(root.wantedWidth, root.roomWidth - 64)
    height: Math.min(head.height + column.implicitHeight + Theme.space.l
                     + (acts.visible ? acts.height + Theme.space.l : 0)
                     + topPadding + bottomPadding,
                     root.roomHeight - (root.fromBottom ? 40 : 64))
    padding: Theme.space.xl
    topPadding: Theme.space.l
    leftPadding: root.fromBottom ? Theme.space.l : Theme.space.xl
    rightPadding: root.leftPadding
    focus: true
    modal: true

    T.Overlay.modal: Rectangle {
        color: Theme.color.veil
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.screen }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.motion.state }
    }

    contentItem: FocusScope {
        focus: true

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        SheetHead {
            id: head

            width: parent.width
            secondLine: root.secondLine
            title: root.title

            onClosed: root.close()
        }
        Flickable {
            id: scroller

            y: head.height + Theme.space.s
            width: parent.width
            height: parent.height - y - (acts.visible ? acts.height + Theme.space.l : 0)
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            contentHeight: column.implicitHeight
            contentWidth: width

            T.ScrollBar.vertical: ThinScrollBar {}

            ColumnLayout {
                id: column

                width: scroller.width
                spacing: Theme.space.l
            }
        }
        Flow {
            id: acts

            anchors.bottom: parent.bottom
            width: parent.width
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space.m
            visible: children.length > 0
        }
    }
    background: Rectangle {
        color: Theme.color.surface
        border.color: Theme.color.line
        border.width: 1
        radius: Theme.radius.card

        Shadow { depth: 14 }
        Rectangle {
            anchors.bottom: parent.bottom
            x: 1
            width: parent.width - 2
            height: Theme.radius.card
            color: Theme.color.surface
            visible: root.fromBottom
        }
    }
}
