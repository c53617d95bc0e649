pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The title of a section, with a figure or a link at its end.
RowLayout {
    id: root

    required property string title
    property string figure: ""
    property string link: ""

    signal linkClicked

    spacing: Theme.space.m

    SectionTitle {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        text: root.title
    }
    SecondLine {
        Layout.maximumWidth: root.width * 0.6
        Layout.alignment: Qt.AlignVCenter
        horizontalAlignment: Text.AlignRight
        text: root.figure
        visible: root.figure !== ""
    }
    LinkButton {
        Layout.alignment: Qt.AlignVCenter
        Layout.topMargin: -Theme.space.m
        Layout.bottomMargin: -Theme.space.m
        small: true
        text: root.link
        visible: root.link !== ""

        onClicked: root.linkClicked()
    }
}
