pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Who sees the record of a sheet, and what may be done with it beside editing.
RowLayout {
    id: root

    property string sharedWith: ""
    property bool canShare: false

    signal removeRequested
    signal shareRequested

    spacing: Theme.space.s

    AudienceBadge {
        sharedWith: root.sharedWith
    }
    Item {
        Layout.fillWidth: true
    }
    IconButton {
        iconName: "share"
        text: qsTr("Partager…")
        visible: root.sharedWith === "" && root.canShare

        onClicked: root.shareRequested()
    }
    IconButton {
        iconName: "trash"
        text: qsTr("Supprimer")

        onClicked: root.removeRequested()
    }
}
