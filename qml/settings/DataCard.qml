pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// My data: where it is, what was deleted, what changed, a copy to take away.
Card {
    id: root

    required property SettingsModel settings

    signal binRequested
    signal historyRequested

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Mes données")
    }
    IconLine {
        Layout.fillWidth: true
        iconName: root.settings.keyExposed ? "exclamation-triangle" : "shield-lock"
        iconTone: root.settings.keyExposed ? "warn" : "ok"
        text: root.settings.keyNotice
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.settings.folder
        wrapMode: Text.WrapAnywhere
    }
    ListRow {
        Layout.fillWidth: true
        chevron: true
        leading: Icon { color: Theme.color.muted; name: "trash"; size: Theme.icon }
        secondLine: qsTr("%n élément(s), gardés 30 jours", "", root.settings.bin.count)
        text: qsTr("Corbeille")

        onClicked: root.binRequested()
    }
    ListRow {
        Layout.fillWidth: true
        chevron: true
        leading: Icon { color: Theme.color.muted; name: "clock-history"; size: Theme.icon }
        secondLine: qsTr("Qui a changé quoi, et quand")
        text: qsTr("Historique")

        onClicked: root.historyRequested()
    }
    QuietButton {
        Layout.fillWidth: true
        iconName: "download"
        text: qsTr("Exporter tout dans un fichier")

        onClicked: root.settings.exportData()
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.settings.exported
        visible: root.settings.exported !== ""
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere

        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
