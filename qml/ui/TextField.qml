pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// One line of text. Bind value to the record; committed(text) asks to keep what was typed, when
// the field is left or Return is pressed. What arrives meanwhile does not disturb the typing.
T.TextField {
    id: root

    property string value: ""
    property string label: ""
    property string hint: ""
    property string error: ""
    property string iconName: ""
    property real trailingRoom: 0
    property string baseText: ""

    signal committed(string text)

    function settle(): void {
        if (root.text === root.baseText)
            root.text = root.value
        else
            root.committed(root.text)
        root.baseText = root.text
    }

    implicitWidth: 240
    implicitHeight: Math.max(Theme.touch, contentHeight + 2 * Theme.space.m,
                             prompt.visible ? prompt.contentHeight + 2 * Theme.space.m : 0)
                    + frame.head + frame.foot
    leftPadding: Theme.space.l + (root.iconName === "" ? 0 : Theme.icon + Theme.space.m)
    rightPadding: Theme.space.m + root.trailingRoom
    topPadding: frame.head
    bottomPadding: frame.foot
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.color.ink
    placeholderTextColor: Theme.color.muted
    selectedTextColor: Theme.color.primaryInk
    selectionColor: Theme.color.primary
    selectByMouse: true
    font.family: Theme.family
    font.pixelSize: Theme.text.body
    opacity: root.enabled ? 1 : 0.5

    Accessible.role: Accessible.EditableText
    Accessible.name: root.label !== "" ? root.label : root.placeholderText
    Accessible.description: root.error !== "" ? root.error : root.hint

    onValueChanged: {
        if (root.activeFocus)
            return
        root.text = root.value
        root.cursorPosition = 0 // what is longer than the field shows its beginning
    }
    onAccepted: root.settle()
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.baseText = root.text
        else
            root.settle()
    }

    background: FieldFrame {
        id: frame

        error: root.error
        focused: root.activeFocus
        hint: root.hint
        hovered: root.hovered
        label: root.label
    }
    Icon {
        x: Theme.space.l
        y: frame.head + (root.height - frame.head - frame.foot - height) / 2
        color: Theme.color.muted
        name: root.iconName
        size: Theme.icon
        visible: root.iconName !== ""
    }
    Text {
        id: prompt

        x: root.leftPadding
        y: frame.head
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height - frame.head - frame.foot
        color: root.placeholderTextColor
        font: root.font
        text: root.placeholderText
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: root.text === "" && root.preeditText === ""
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
