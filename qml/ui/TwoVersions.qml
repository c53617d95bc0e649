pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// What two people wrote apart in one field, side by side; one under the other where it is narrow.
// Placed by bindings: the height follows the width at once.
Item {
    id: root

    required property string conflictId
    required property string about // what it is of, where that is not what the page shows
    required property string field
    required property string standing
    required property string standingBy
    required property string other
    required property string otherBy
    readonly property bool beside: root.width >= 440 * Theme.scale
    readonly property real half: root.beside ? Math.floor((root.width - Theme.space.m) / 2) : root.width
    readonly property real tallest: Math.max(first.implicitHeight, second.implicitHeight)

    signal chosen(string conflictId, bool standing)

    implicitWidth: 280
    implicitHeight: second.y + second.height

    SectionTitle {
        id: head

        width: root.width
        text: root.field.charAt(0).toUpperCase() + root.field.slice(1)
    }
    SecondLine {
        id: what

        y: head.height
        width: root.width
        text: root.about
        visible: root.about !== ""
    }
    VersionCard {
        id: first

        y: head.height + (what.visible ? what.height : 0) + Theme.space.s
        width: root.half
        height: root.beside ? root.tallest : implicitHeight
        field: root.field
        line: root.standingBy
        standing: true
        words: root.standing

        onChosen: root.chosen(root.conflictId, true)
    }
    VersionCard {
        id: second

        x: root.beside ? root.width - width : 0
        y: root.beside ? first.y : first.y + first.height + Theme.space.m
        width: root.half
        height: root.beside ? root.tallest : implicitHeight
        field: root.field
        line: root.otherBy
        words: root.other

        onChosen: root.chosen(root.conflictId, false)
    }
}
