pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// A question, with its mark; acts only where the page allows it.
ListRow {
    id: root

    required property string itemId
    property bool done: false
    required text

    leading: Icon {
        color: root.done ? Theme.color.ok : Theme.color.primary
        name: root.done ? "check-circle" : "question-circle"
        size: Theme.icon
    }
}
