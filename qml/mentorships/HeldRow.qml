pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// A topic to tick; the current one stands out and counts its time.
Item {
    id: root

    required property string text
    property string secondLine: ""
    property bool checked: false
    property bool current: false
    property bool overtime: false

    signal toggleRequested
    signal talkRequested
    signal carryRequested

    implicitHeight: box.implicitHeight + 2 * Theme.space.xs

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space.s
        anchors.rightMargin: -Theme.space.s
        color: Theme.color.tint
        radius: Theme.radius.control
        visible: root.current
    }
    CheckBox {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - more.width
        checked: root.checked
        secondLine: root.secondLine
        secondTone: root.overtime ? "rope" : "quiet"
        strike: false
        text: root.text

        Keys.onMenuPressed: menu.popup()
        onToggleRequested: root.toggleRequested()
    }
    IconButton {
        id: more

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "three-dots"
        opacity: hovered || visualFocus || root.current ? 1 : 0.35
        text: qsTr("Actions du sujet « %1 »").arg(root.text)

        onClicked: menu.popup()
    }
    Menu {
        id: menu

        MenuItem {
            iconName: "play-fill"
            text: qsTr("En parler maintenant")

            onTriggered: root.talkRequested()
        }
        MenuItem {
            iconName: "arrow-right"
            text: qsTr("Garder pour la prochaine fois")

            onTriggered: root.carryRequested()
        }
    }
}
