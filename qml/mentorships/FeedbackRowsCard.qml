pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One list of the tab Retours: a row opens its page; some can be taken away.
Card {
    id: root

    required property string title
    required property RowsModel rows
    property string removeText: ""

    signal opened(string route, string id)
    signal removeRequested(string id)

    spacing: Theme.space.xs
    visible: root.rows.count > 0

    CardHead {
        Layout.fillWidth: true
        title: root.title
    }
    Repeater {
        model: root.rows

        ListRow {
            id: row

            required property string rowId
            required property string route
            required property string glyph
            required property string tone
            required property string line
            required property string title

            Layout.fillWidth: true
            chevron: row.route !== ""
            leading: Icon {
                color: row.tone === "rope" ? Theme.color.rope : Theme.color.primary
                name: row.glyph
                size: Theme.icon
            }
            secondLine: row.line
            secondTone: row.tone
            text: row.title
            trailing: IconButton {
                iconName: "x-lg"
                text: qsTr("%1 : %2").arg(root.removeText).arg(row.title)
                visible: root.removeText !== ""

                onClicked: root.removeRequested(row.rowId)
            }

            onClicked: if (row.route !== "") root.opened(row.route, row.rowId)
        }
    }
}
