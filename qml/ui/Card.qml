pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A surface with a 1 px line; children stand in a column. "tinted" is the quiet invitation.
Rectangle {
    id: root

    default property alias content: column.data
    property int padding: Theme.space.l
    property alias spacing: column.spacing
    property bool tinted: false

    implicitWidth: column.implicitWidth + 2 * root.padding
    implicitHeight: column.implicitHeight + 2 * root.padding
    color: root.tinted ? Theme.color.tint : Theme.color.surface
    border.color: root.tinted ? Theme.color.tint : Theme.color.line
    border.width: 1
    radius: Theme.radius.card

    ColumnLayout {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        height: Math.max(implicitHeight, root.height - 2 * root.padding)
        spacing: Theme.space.m
    }
}
