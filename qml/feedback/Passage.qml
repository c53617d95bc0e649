pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A part of what was written, under its name; absent when there are no words.
ColumnLayout {
    id: root

    required property string name
    required property string words

    spacing: 2
    visible: root.words !== ""

    SecondLine {
        Layout.fillWidth: true
        font.weight: Font.Medium
        text: root.name
    }
    Body {
        Layout.fillWidth: true
        text: root.words
    }
}
