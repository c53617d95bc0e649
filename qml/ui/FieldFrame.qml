pragma ComponentBehavior: Bound

import QtQuick

// The frame of a field: its label above, the box, and below it a hint or what is wrong.
Item {
    id: root

    property string label: ""
    property string hint: ""
    property string error: ""
    property bool focused: false
    property bool hovered: false
    readonly property real head: root.label === "" ? 0 : name.height + 6
    readonly property real foot: note.text === "" ? 0 : note.height + 4

    SecondLine {
        id: name

        width: parent.width
        color: Theme.color.ink
        font.weight: Font.Medium
        text: root.label
        visible: root.label !== ""
        Accessible.ignored: true
    }
    Rectangle {
        y: root.head
        width: parent.width
        height: parent.height - root.head - root.foot
        color: Theme.color.surface
        border.color: root.error !== "" ? Theme.color.danger
                      : root.focused ? Theme.color.primary
                      : root.hovered ? Theme.color.muted : Theme.color.line
        border.width: root.focused || root.error !== "" ? 2 : 1
        radius: Theme.radius.control
    }
    SecondLine {
        id: note

        y: parent.height - height
        width: parent.width
        text: root.error !== "" ? root.error : root.hint
        tone: root.error !== "" ? "danger" : "quiet"
        visible: note.text !== ""
        Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
        Accessible.name: note.text
    }
}
