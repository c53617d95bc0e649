pragma ComponentBehavior: Bound

import QtQuick

// Choose one among a few. options are shown in order, current is the index of the chosen one
// (-1: none yet); chosen(index) asks. Left and right walk; the chips wrap when room is short.
FocusScope {
    id: root

    required property list<string> options
    property int current: -1
    property string label: ""

    signal chosen(int index)

    function walk(step: int): void {
        const next = Math.max(0, Math.min(root.options.length - 1, root.current + step))
        if (next !== root.current)
            root.chosen(next)
        chips.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.y + flow.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Keys.onLeftPressed: root.walk(-1)
    Keys.onRightPressed: root.walk(1)

    SecondLine {
        id: name

        width: parent.width
        color: Theme.color.ink
        font.weight: Font.Medium
        text: root.label
        visible: root.label !== ""
        Accessible.ignored: true
    }
    Flow {
        id: flow

        y: root.label === "" ? 0 : name.height
        width: parent.width
        spacing: Theme.space.s

        Repeater {
            id: chips

            model: root.options

            ChoiceChip {
                required property int index
                required property string modelData

                checked: index === root.current
                focus: index === Math.max(0, root.current)
                focusPolicy: focus ? Qt.StrongFocus : Qt.ClickFocus
                text: modelData

                onClicked: root.chosen(index)
            }
        }
    }
}
