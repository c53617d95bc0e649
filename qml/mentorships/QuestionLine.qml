pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// A question, with its mark; acts only where the page allows it.
Item {
    id: root

    required property string itemId
    required property string text
    required property bool done
    property alias menuItems: row.menuItems

    signal clicked

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    ListRow {
        id: row

        width: root.width
        text: root.text
        leading: Icon {
            color: root.done ? Theme.color.ok : Theme.color.primary
            name: root.done ? "check-circle" : "question-circle"
            size: Theme.icon
        }

        onClicked: root.clicked()
    }
}
