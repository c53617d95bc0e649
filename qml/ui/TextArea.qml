pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// Several lines; grows with what is written. Bind value to the record; committed(text) asks to keep
// what was typed, after a pause (-1: not while it is written) and when the field is left. What arrives meanwhile joins it.
T.TextArea {
    id: root

    property alias value: open.value
    property alias pause: open.pause
    // While a sheet is open that keeps all its fields at once: what was typed waits in the field, also when it
    // is left, and what arrives joins it.
    property bool held: false
    property string label: ""
    property string hint: ""
    property string error: ""
    property int lines: 3
    readonly property real wantedHeight: Math.max(Math.ceil(metrics.height * root.lines),
                                                  contentHeight)
    // A single line is as easy to hit as any other control.
    readonly property real spare: Math.max(0, (Theme.touch - root.wantedHeight) / 2 - Theme.space.m)

    signal committed(string text)

    implicitWidth: 240
    implicitHeight: root.wantedHeight + topPadding + bottomPadding
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    topPadding: frame.head + Theme.space.m + root.spare
    bottomPadding: frame.foot + Theme.space.m + root.spare
    color: Theme.color.ink
    placeholderTextColor: Theme.color.muted
    selectedTextColor: Theme.color.primaryInk
    selectionColor: Theme.color.primary
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.family: Theme.family
    font.pixelSize: Theme.text.body
    opacity: root.enabled ? 1 : 0.5
    // Tab goes on to the next field: a note is prose, and the keyboard must reach everything.
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Accessible.role: Accessible.EditableText
    Accessible.name: root.label !== "" ? root.label : root.placeholderText
    Accessible.description: root.error !== "" ? root.error : root.hint
    Accessible.multiLine: true

    // What the document was given before the field was whole was told while `text` still said nothing.
    Component.onCompleted: root.textChanged()

    OpenText {
        id: open

        document: root.textDocument
        typing: root.activeFocus || root.held

        onKeep: text => root.committed(text)
    }
    FontMetrics {
        id: metrics

        font: root.font
    }
    background: FieldFrame {
        id: frame

        error: root.error
        focused: root.activeFocus
        hint: root.hint
        hovered: root.hovered
        label: root.label
    }
    Text {
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        color: root.placeholderTextColor
        font: root.font
        text: root.placeholderText
        textFormat: Text.PlainText
        visible: root.text === "" && root.preeditText === ""
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
