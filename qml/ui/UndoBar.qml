pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Says what was done and offers to take it back, for 8 seconds; waits while it is pointed at or
// holds the keyboard. Bind text to what can be undone (empty: nothing).
Rectangle {
    id: root

    required property string text
    property int seconds: 8

    signal undone
    signal expired

    implicitWidth: row.implicitWidth + Theme.space.l + Theme.space.s
    implicitHeight: row.implicitHeight + Theme.space.xs
    color: Theme.color.ink
    radius: Theme.radius.control
    visible: root.text !== ""

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    onTextChanged: if (root.text !== "") timer.restart()

    Shadow { radius: Theme.radius.control }
    HoverHandler {
        id: hover
    }
    Timer {
        id: timer

        interval: root.seconds * 1000
        running: root.visible && !hover.hovered && !undo.activeFocus

        onTriggered: root.expired()
    }
    GridLayout {
        id: row

        // Large text on a phone: the act goes below the words.
        columns: root.width < 16 * Theme.text.body ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: 0

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter

        Body {
            Layout.fillWidth: true
            Layout.topMargin: row.columns === 1 ? Theme.space.m : 0
            color: Theme.color.background
            text: root.text
            Accessible.ignored: true
        }
        ActionButton {
            id: undo

            leftPadding: Theme.space.m
            rightPadding: Theme.space.m
            iconName: "arrow-counterclockwise"
            ink: Theme.dark ? Theme.lightColors.primary : Theme.darkColors.primary
            text: qsTr("Annuler")

            onClicked: root.undone()
        }
    }
}
