pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The bin: what was deleted can come back for thirty days.
PageFrame {
    id: root

    required property BinModel bin

    backVisible: true
    secondLine: qsTr("Ce qui est supprimé reste ici trente jours.")
    title: qsTr("Corbeille")

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xxl
        icon: "trash"
        text: qsTr("Rien n’a été supprimé. Une suppression se reprend aussi tout de suite, dans la barre du bas.")
        visible: root.bin.count === 0
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        visible: root.bin.count > 0

        Repeater {
            model: root.bin

            ListRow {
                id: row

                required property string recordId
                required property string line
                required property string title

                Layout.fillWidth: true
                secondLine: row.line
                text: row.title
                trailing: LinkButton {
                    small: true
                    text: qsTr("Restaurer")

                    Accessible.description: row.text

                    onClicked: root.bin.restore(row.recordId)
                }

                onClicked: root.bin.restore(row.recordId)
            }
        }
    }
}
