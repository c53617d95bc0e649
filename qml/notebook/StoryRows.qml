pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The rows of stories.
Card {
    id: root

    required property RowsModel stories

    signal openRequested(string storyId)

    spacing: 0
    visible: root.stories.count > 0

    Repeater {
        model: root.stories

        ListRow {
            required property string storyId
            required property string title
            required property string line

            Layout.fillWidth: true
            chevron: true
            secondLine: line
            text: title

            onClicked: root.openRequested(storyId)
        }
    }
}
