pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.Ui

// A figure that is hidden until it is held, by finger, mouse or the space bar.
T.AbstractButton {
    id: root

    required property string name
    required property string figure
    readonly property bool shown: root.down && root.figure !== ""

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.space.m)
    implicitWidth: 200
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.figure === "" ? qsTr("pas encore écrit") : qsTr("masqué, maintiens pour voir")

    contentItem: RowLayout {
        id: words

        spacing: Theme.space.m

        Body {
            Layout.fillWidth: true
            text: root.name
        }
        Body {
            color: root.shown ? Theme.color.ink : Theme.color.muted
            font.weight: Font.DemiBold
            text: root.figure === "" ? qsTr("à écrire") : root.shown ? root.figure : "••••••"
        }
        Icon {
            color: Theme.color.muted
            name: root.shown ? "eye" : "eye-slash"
            size: Theme.icon
            visible: root.figure !== ""
        }
    }
    background: Rectangle {
        color: root.hovered || root.down ? Theme.color.sunken : "transparent"
        radius: Theme.radius.control

        FocusRing {
            control: root
        }
    }
}
