pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// One choice among several, in a pill; the pill is smaller than what the finger may touch.
T.RadioButton {
    id: root

    property string iconName: ""

    implicitWidth: row.implicitWidth + 28
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 22)
    autoExclusive: false
    checkable: false
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.checked ? Theme.color.primary : Theme.color.muted
                name: root.iconName
                size: Theme.smallIcon
                visible: root.iconName !== ""
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                color: root.checked ? Theme.color.primary : Theme.color.muted
                font.family: Theme.family
                font.pixelSize: Theme.text.second
                font.weight: root.checked ? Font.DemiBold : Font.Medium
                text: root.text
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: 6
            anchors.bottomMargin: 6
            color: root.checked ? Theme.color.tint : Theme.color.sunken
            border.color: root.checked ? Theme.color.primary
                          : root.hovered ? Theme.color.muted : "transparent"
            border.width: 1
            radius: Math.min(height / 2, Theme.radius.card + 2)

            Behavior on color {
                ColorAnimation { duration: Theme.motion.state }
            }
            FocusRing {
                control: root
                radius: parent.radius + 3
            }
        }
    }
}
