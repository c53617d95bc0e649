pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Pour moi: what I gave and what came back. Nobody else sees it.
Card {
    id: root

    required property TodayModel today

    signal pageRequested(string route)

    spacing: 0

    Repeater {
        model: root.today.mine

        ListRow {
            id: row

            required property string glyph
            required property string line
            required property string route
            required property string title

            Layout.fillWidth: true
            chevron: true
            leading: Icon {
                color: Theme.color.primary
                name: row.glyph
                size: Theme.icon
            }
            secondLine: row.line
            text: row.title

            onClicked: root.pageRequested(row.route)
        }
    }
}
