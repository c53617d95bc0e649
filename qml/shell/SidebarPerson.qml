pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// A person in the sidebar.
T.ItemDelegate {
    id: root

    required property string personId
    required property string name
    required property string initials
    required property string tone
    required property string secondLine
    required property string secondTone

    implicitWidth: 200
    implicitHeight: Math.max(52, words.implicitHeight + 2 * Theme.space.s)
    focusPolicy: Qt.StrongFocus
    text: root.name

    Accessible.role: Accessible.ListItem
    Accessible.name: root.text
    Accessible.description: root.secondLine
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Avatar {
            id: face

            x: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            initials: root.initials
            size: 32
            tone: root.tone
        }
        Column {
            id: words

            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            spacing: 1

            Text {
                width: parent.width
                color: Theme.color.ink
                font.family: Theme.family
                font.pixelSize: Math.round(14 * Theme.scale)
                font.weight: Font.DemiBold
                text: root.name
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            SecondLine {
                width: parent.width
                font.pixelSize: Math.round(12 * Theme.scale)
                text: root.secondLine
                tone: root.secondTone
                visible: root.secondLine !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        color: root.checked ? Theme.color.tint
               : root.hovered ? Theme.color.background : "transparent"
        radius: 10

        FocusRing { control: root }
    }
}
