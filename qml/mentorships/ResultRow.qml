pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// One statement of a review with the figures of one or both.
ColumnLayout {
    id: root

    required property string key
    required property string text
    required property string heading
    required property string mine
    required property string theirs
    required property bool gap
    required property bool canBring
    required property bool brought
    required property string otherName

    signal bringRequested

    spacing: 2

    SecondLine {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        font.weight: Font.DemiBold
        text: root.heading
        visible: root.heading !== ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Body {
            Layout.fillWidth: true
            text: root.text
        }
        Chip {
            Accessible.name: qsTr("toi : %1").arg(root.mine)
            text: root.theirs === "" ? root.mine : qsTr("toi %1").arg(root.mine)
            tone: root.gap ? "rope" : "tint"
            visible: root.mine !== ""
        }
        Chip {
            Accessible.name: qsTr("%1 : %2").arg(root.otherName).arg(root.theirs)
            text: root.mine === "" ? root.theirs : root.otherName + " " + root.theirs
            tone: root.gap ? "rope" : "quiet"
            visible: root.theirs !== ""
        }
    }
    LinkButton {
        enabled: !root.brought
        small: true
        text: root.brought ? qsTr("À l’ordre du jour") : qsTr("En parler la prochaine fois")
        visible: root.canBring

        onClicked: root.bringRequested()
    }
}
