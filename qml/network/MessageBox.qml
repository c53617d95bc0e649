pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A message that is ready to be sent elsewhere: read, then copied.
ColumnLayout {
    id: root

    required property string text
    property bool copied: false

    signal copyRequested

    spacing: Theme.space.s

    onTextChanged: root.copied = false

    Body {
        Layout.fillWidth: true
        padding: Theme.space.l
        text: root.text
        topPadding: Theme.space.l

        Rectangle {
            anchors.fill: parent
            color: Theme.color.sunken
            radius: Theme.radius.control
            z: -1
        }
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: root.copied ? "check-lg" : "clipboard"
        text: root.copied ? qsTr("Copié : colle-le dans un message") : qsTr("Copier le message")

        onClicked: {
            root.copyRequested()
            root.copied = true
        }
    }
}
