pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// « ＋ Ajouter un sujet »: one line that becomes a field where it stands; Return adds and waits for
// the next one, Esc leaves.
FocusScope {
    id: root

    required property string placeholder

    signal added(string text)

    implicitWidth: 240
    implicitHeight: Math.max(Theme.touch, (prompt.visible ? prompt.contentHeight
                                                          : field.implicitHeight) + 2 * Theme.space.s)

    Icon {
        id: glyph

        anchors.verticalCenter: parent.verticalCenter
        x: 2
        color: Theme.color.primary
        name: "plus-lg"
        size: Math.round(18 * Theme.scale)
    }
    T.TextField {
        id: field

        anchors.fill: parent
        anchors.leftMargin: Math.round(32 * Theme.scale)
        color: Theme.color.ink
        focus: true
        font.family: Theme.family
        font.pixelSize: Theme.text.body
        font.weight: field.text === "" ? Font.DemiBold : Font.Normal
        implicitHeight: contentHeight
        placeholderText: root.placeholder
        placeholderTextColor: Theme.color.primary
        selectByMouse: true
        selectedTextColor: Theme.color.primaryInk
        selectionColor: Theme.color.primary
        verticalAlignment: TextInput.AlignVCenter

        Accessible.role: Accessible.EditableText
        Accessible.name: root.placeholder
        Keys.onEscapePressed: event => {
            event.accepted = field.text !== ""
            field.clear()
        }

        onAccepted: {
            if (field.text.trim() !== "")
                root.added(field.text)
            field.clear()
        }

        Text {
            id: prompt

            anchors.fill: parent
            color: Theme.color.primary
            font: field.font
            text: root.placeholder
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            visible: field.text === "" && field.preeditText === ""
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space.xs
        color: "transparent"
        border.color: Theme.color.primary
        border.width: 2
        radius: Theme.radius.control
        visible: field.activeFocus
    }
}
