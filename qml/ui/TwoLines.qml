pragma ComponentBehavior: Bound

import QtQuick

// A line and a quieter one under it, as in rows. Placed by bindings and not by a positioner, so
// that the height follows the width at once and layouts never see an old one.
Item {
    id: root

    required property string text
    property string secondLine: ""
    property string secondTone: "quiet"
    property bool done: false
    property bool strong: false

    // A row that has a name of its own says these lines itself and ignores this.
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text === "" ? root.secondLine : root.text
    Accessible.description: root.text === "" ? "" : root.secondLine

    implicitWidth: Math.max(first.implicitWidth, second.implicitWidth)
    implicitHeight: (first.visible ? first.height : 0) + (second.visible ? second.height + 1 : 0)

    Body {
        id: first

        width: root.width
        color: root.done ? Theme.color.muted : Theme.color.ink
        font.strikeout: root.done
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        text: root.text
        visible: root.text !== ""
        Accessible.ignored: true
    }
    SecondLine {
        id: second

        y: first.visible ? first.height + 1 : 0
        width: root.width
        text: root.secondLine
        tone: root.secondTone
        visible: root.secondLine !== ""
        Accessible.ignored: true
    }
}
