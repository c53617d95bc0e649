pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.App
import Cordee.Ui

// A long text kept as it is typed; what the other writes appears without moving the caret.
FocusScope {
    id: root

    required property SharedText note
    required property string placeholder
    required property string label
    property int lines: 3

    implicitWidth: 240
    implicitHeight: Math.max(Math.ceil(metrics.height * 1.2 * root.lines), area.contentHeight,
                             words.visible ? words.implicitHeight : 0) + Theme.space.m

    OpenText {
        document: area.textDocument
        pause: 0
        typing: true
        value: root.note.text

        onKeep: text => root.note.write(text)
    }
    FontMetrics {
        id: metrics

        font: area.font
    }
    T.TextArea {
        id: area

        anchors.fill: parent
        color: Theme.color.ink
        focus: true
        font.family: Theme.family
        font.pixelSize: Theme.text.body
        padding: 0
        topPadding: Theme.space.s
        selectByMouse: true
        selectedTextColor: Theme.color.primaryInk
        selectionColor: Theme.color.primary
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: area.nextItemInFocusChain(true)
        KeyNavigation.backtab: area.nextItemInFocusChain(false)

        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: root.label

        cursorDelegate: Rectangle {
            color: Theme.color.rope
            visible: area.activeFocus
            width: 2
        }
    }
    Body {
        id: words

        width: parent.width
        y: Theme.space.s
        color: Theme.color.muted
        text: root.placeholder
        visible: root.note.empty && area.preeditText === ""
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.space.xs
        border.color: Theme.color.tint
        border.width: area.activeFocus ? 2 : 0
        color: "transparent"
        radius: Theme.radius.box
        z: -1
    }
}
