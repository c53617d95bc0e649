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

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: words.height + 2 * Theme.space.l
        color: Theme.color.sunken
        radius: Theme.radius.control

        Body {
            id: words

            x: Theme.space.l
            y: Theme.space.l
            width: parent.width - 2 * Theme.space.l
            text: root.text
        }
    }
    QuietButton {
        iconName: root.copied ? "check-lg" : "clipboard"
        text: root.copied ? qsTr("Copié : colle-le dans un message") : qsTr("Copier le message")

        onClicked: {
            root.copyRequested()
            root.copied = true
        }
    }
}
