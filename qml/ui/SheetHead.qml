pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// The head of a sheet: what it asks, and the cross.
RowLayout {
    id: root

    required property string title
    property string secondLine: ""

    signal closed

    spacing: Theme.space.m

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        SectionTitle {
            Layout.fillWidth: true
            text: root.title
        }
        SecondLine {
            Layout.fillWidth: true
            text: root.secondLine
            visible: root.secondLine !== ""
        }
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        Layout.rightMargin: -Theme.space.m
        iconName: "x-lg"
        text: qsTr("Fermer")

        onClicked: root.closed()
    }
}
