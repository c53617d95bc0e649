pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// A suggestion in a pill; a tap takes it.
T.AbstractButton {
    id: root

    implicitWidth: Math.min(words.implicitWidth + 24, parent ? parent.width : 400)
    implicitHeight: Math.max(Theme.touch - 8, words.implicitHeight + 20)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Ajouter : %1").arg(root.text)
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    contentItem: Text {
        id: words

        color: Theme.color.primary
        font.family: Theme.family
        font.pixelSize: Theme.text.second
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: 6
            anchors.topMargin: 6
            border.color: root.hovered ? Theme.color.primary : Theme.color.tint
            border.width: 1
            color: Theme.color.tint
            radius: Math.min(height / 2, Theme.radius.card)

            FocusRing {
                control: root
                radius: parent.radius + 3
            }
        }
    }
}
