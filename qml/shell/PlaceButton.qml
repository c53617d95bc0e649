pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// A place in the bottom bar or the rail: its icon in a pill, its name under it.
T.TabButton {
    id: root

    required property string iconName
    property int badge: 0

    implicitWidth: Math.max(64, word.implicitWidth + Theme.space.s)
    implicitHeight: Math.max(Theme.touch, pill.height + word.height + Theme.space.xs)
    autoExclusive: false
    checkable: false
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Rectangle {
            id: pill

            x: Math.round((parent.width - width) / 2)
            width: 56
            height: Math.max(30, glyph.size + 10)
            color: root.checked || root.hovered ? Theme.color.tint : "transparent"
            opacity: root.checked ? 1 : root.hovered ? 0.6 : 1
            radius: height / 2

            Icon {
                id: glyph

                anchors.centerIn: parent
                color: root.checked ? Theme.color.primary : Theme.color.muted
                filled: root.checked
                name: root.iconName
                size: Math.min(26, Theme.icon)
            }
            Badge {
                anchors.horizontalCenter: parent.right
                anchors.horizontalCenterOffset: -10
                anchors.verticalCenter: parent.top
                anchors.verticalCenterOffset: 4
                count: root.badge
            }
            FocusRing {
                control: root
                radius: parent.radius + 3
            }
        }
        Text {
            id: word

            anchors.top: pill.bottom
            anchors.topMargin: Theme.space.xs
            width: parent.width
            color: root.checked ? Theme.color.primary : Theme.color.muted
            font.family: Theme.family
            // Five names share the width of a phone: they grow with the text only so far.
            font.pixelSize: Math.min(13, Theme.text.tiny)
            font.weight: root.checked ? Font.DemiBold : Font.Medium
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 11
            text: root.text
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
