pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// One line of the palette.
ListRow {
    id: root

    required property int index
    required property string title
    required property string iconName
    required property string keys
    required property bool current
    required secondLine

    signal chosen(int row)

    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    focusPolicy: Qt.NoFocus
    leading: Icon {
        color: root.current ? Theme.color.primary : Theme.color.muted
        name: root.iconName
    }
    selected: root.current
    text: root.title
    trailing: SecondLine {
        text: root.keys
    }

    onClicked: root.chosen(root.index)
}
