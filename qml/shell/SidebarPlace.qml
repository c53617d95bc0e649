pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// A place in the sidebar.
T.TabButton {
    id: root

    required property string iconName
    required property int badge

    implicitWidth: 200
    implicitHeight: Math.max(40, word.implicitHeight + 2 * Theme.space.s)
    autoExclusive: false
    checkable: false
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.PageTab
    Accessible.name: root.badge > 0 ? qsTr("%1, %n nouveauté(s)", "", root.badge).arg(root.text)
                                    : root.text
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            id: glyph

            x: 10
            anchors.verticalCenter: parent.verticalCenter
            color: root.checked ? Theme.color.primary : Theme.color.muted
            filled: root.checked
            name: root.iconName
            size: Math.round(18 * Theme.scale)
        }
        Text {
            id: word

            anchors.left: glyph.right
            anchors.leftMargin: Theme.space.m
            anchors.right: count.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.checked ? Theme.color.primary
                   : root.hovered ? Theme.color.ink : Theme.color.muted
            font.family: Theme.family
            font.pixelSize: Theme.text.body
            font.weight: Font.Medium
            text: root.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Badge {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            count: root.badge
        }
    }
    background: Rectangle {
        color: root.checked ? Theme.color.tint : "transparent"
        radius: 10

        FocusRing { control: root }
    }
}
