pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The rows of situations, each with where it stands.
Card {
    id: root

    required property RowsModel situations

    signal openRequested(string situationId)

    spacing: 0
    visible: root.situations.count > 0

    Repeater {
        model: root.situations

        ListRow {
            id: row

            required property string situationId
            required property string title
            required property string line
            required property string status
            required property string tone

            Layout.fillWidth: true
            chevron: true
            secondLine: line
            text: title
            trailing: Chip {
                text: row.status
                tone: row.tone
                visible: row.status !== ""
            }

            onClicked: root.openRequested(row.situationId)
        }
    }
}
