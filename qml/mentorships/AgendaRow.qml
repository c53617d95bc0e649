pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// One topic: the grip, the words, who brought it, how long. It asks; the list moves and writes.
ListRow {
    id: root

    required property string by
    required property string kindLabel
    required property string wantLabel
    required property string minutesText
    required property bool carried
    required property bool first
    required property bool last
    property bool inLine: false
    readonly property bool oneLine: root.inLine && root.width >= 420 * Theme.scale
    readonly property bool dragged: drag.active
    readonly property var said: [root.by === "" ? "" : qsTr("proposé par %1").arg(root.by),
        root.kindLabel, root.wantLabel === "" ? "" : qsTr("attend : %1").arg(root.wantLabel),
        root.carried ? qsTr("gardé pour la prochaine fois") : ""]

    signal editRequested
    signal dropRequested
    signal carryRequested
    signal returnRequested
    signal moveRequested(int step)
    signal letGo(real shift)

    Accessible.description: qsTr("%1. Alt et flèches pour déplacer.").arg(root.secondLine)
    opacity: root.carried ? 0.7 : 1
    scale: drag.active ? 1.02 : 1
    secondLine: root.oneLine ? "" : root.said.filter(part => part !== "").join(" · ")
    transform: Translate {
        y: drag.active ? drag.activeTranslation.y : 0
    }
    leading: Item {
        implicitWidth: Math.round(20 * Theme.scale)
        implicitHeight: Theme.touch - Theme.space.s
        width: implicitWidth
        height: implicitHeight

        Icon {
            anchors.centerIn: parent
            color: Theme.color.muted
            name: "grip-vertical"
            size: Math.round(18 * Theme.scale)
        }
        HoverHandler {
            cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        }
        DragHandler {
            id: drag

            grabPermissions: PointerHandler.TakeOverForbidden
            target: null
            xAxis.enabled: false

            onActiveChanged: if (!active) root.letGo(activeTranslation.y)
        }
    }
    trailing: Row {
        spacing: Theme.space.m

        SecondLine {
            anchors.verticalCenter: parent.verticalCenter
            text: root.by
            visible: root.oneLine && text !== ""
        }
        Chip {
            text: root.minutesText
            visible: root.minutesText !== ""
        }
    }
    menuItems: [
        MenuItem {
            iconName: "pencil"
            text: qsTr("Modifier…")

            onTriggered: root.editRequested()
        },
        MenuItem {
            enabled: !root.first
            iconName: "arrow-up"
            keys: "Alt+↑"
            text: qsTr("Monter")

            onTriggered: root.moveRequested(-1)
        },
        MenuItem {
            enabled: !root.last
            iconName: "arrow-down"
            keys: "Alt+↓"
            text: qsTr("Descendre")

            onTriggered: root.moveRequested(1)
        },
        MenuItem {
            iconName: "arrow-right"
            text: root.carried ? qsTr("Reprendre à cette rencontre") : qsTr("Garder pour la prochaine fois")

            onTriggered: root.carried ? root.returnRequested() : root.carryRequested()
        },
        MenuItem {
            dangerous: true
            iconName: "trash"
            text: qsTr("Retirer")

            onTriggered: root.dropRequested()
        }
    ]

    Keys.onDeletePressed: root.dropRequested()
    onClicked: root.editRequested()

    // Shortcuts, because the row itself walks the list on plain arrows.
    Shortcut {
        enabled: root.activeFocus
        sequence: "Alt+Up"

        onActivated: root.moveRequested(-1)
    }
    Shortcut {
        enabled: root.activeFocus
        sequence: "Alt+Down"

        onActivated: root.moveRequested(1)
    }
}
