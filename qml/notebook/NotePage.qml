pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One private note. It is kept as it is left; there is nothing to save.
PageFrame {
    id: root

    required property PrivateNoteEditor note

    backVisible: true
    title: qsTr("Note")
    actions: [
        IconButton {
            iconName: "trash"
            text: qsTr("Supprimer la note")

            onClicked: {
                root.note.remove(qsTr("Note supprimée"))
                root.back()
            }
        },
        AudienceBadge {}
    ]

    TextArea {
        Layout.fillWidth: true
        focus: true
        label: qsTr("Pour moi seul")
        lines: 12
        value: root.note.text

        onCommitted: text => root.note.text = text
    }
}
