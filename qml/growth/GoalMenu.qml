pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.Ui

// What may be done with a goal. Its endings belong to its owner.
Menu {
    id: root

    required property GoalPage page
    property bool canShare: false
    readonly property int status: root.page.editor.status

    signal letGoRequested
    signal pauseRequested
    signal removed
    signal renameRequested
    signal shareRequested

    MenuItem {
        iconName: "pencil"
        text: qsTr("Renommer")

        onTriggered: root.renameRequested()
    }
    MenuItem {
        enabled: root.page.mine && root.status !== Model.GoalStatus.Achieved
        iconName: "trophy"
        text: qsTr("Marquer comme atteint")

        onTriggered: root.page.achieve()
    }
    MenuItem {
        enabled: root.page.mine
        iconName: root.status === Model.GoalStatus.Active ? "hourglass-split" : "play-fill"
        text: root.status === Model.GoalStatus.Active ? qsTr("Mettre en pause") : qsTr("Reprendre")

        onTriggered: {
            if (root.status === Model.GoalStatus.Active)
                root.pauseRequested()
            else
                root.page.start()
        }
    }
    MenuItem {
        enabled: root.page.mine && root.status !== Model.GoalStatus.LetGo
        iconName: "slash-circle"
        text: qsTr("Laisser de côté")

        onTriggered: root.letGoRequested()
    }
    MenuItem {
        enabled: !root.page.editor.shared && root.canShare
        iconName: "share"
        text: qsTr("Partager…")

        onTriggered: root.shareRequested()
    }
    MenuItem {
        dangerous: true
        iconName: "trash"
        text: qsTr("Supprimer")

        onTriggered: {
            root.page.editor.remove(qsTr("Objectif supprimé"))
            root.removed()
        }
    }
}
