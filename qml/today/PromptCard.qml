pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// The one thing worth asking today; it can wait, or never come back.
Card {
    id: root

    required property string text
    required property string action
    property bool dismissible: true // else it can only wait

    signal actRequested
    signal laterRequested(int days)
    signal neverRequested

    tinted: true

    Body {
        Layout.fillWidth: true
        text: root.text
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        LinkButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: root.action

            onClicked: root.actRequested()
        }
        Item {
            Layout.fillWidth: true
        }
        IconButton {
            Layout.rightMargin: -Theme.space.m
            iconName: "three-dots"
            text: qsTr("Remettre à plus tard")

            onClicked: menu.popup()
        }
    }
    Menu {
        id: menu

        MenuItem {
            iconName: "clock"
            text: qsTr("Demain")

            onTriggered: root.laterRequested(1)
        }
        MenuItem {
            iconName: "calendar-event"
            text: qsTr("Dans une semaine")

            onTriggered: root.laterRequested(7)
        }
        MenuItem {
            iconName: "slash-circle"
            text: qsTr("Ne plus proposer")
            visible: root.dismissible

            onTriggered: root.neverRequested()
        }
    }
}
