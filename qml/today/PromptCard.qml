pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// The one thing worth asking today.
Card {
    id: root

    required property string text
    required property string action

    signal actRequested

    tinted: true

    Body {
        Layout.fillWidth: true
        text: root.text
    }
    LinkButton {
        text: root.action

        onClicked: root.actRequested()
    }
}
