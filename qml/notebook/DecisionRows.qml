pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The rows of decisions, each with the moment it is in.
Card {
    id: root

    required property RowsModel decisions

    signal openRequested(string decisionId)

    spacing: 0
    visible: root.decisions.count > 0

    Repeater {
        model: root.decisions

        ListRow {
            id: row

            required property string decisionId
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
            }

            onClicked: root.openRequested(row.decisionId)
        }
    }
}
