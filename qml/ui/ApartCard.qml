pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// What was written apart about a page's record, first on its page until it is chosen. `versions`:
// rows as TwoVersions takes them, with count and choose(conflictId, standing); null: none.
Card {
    id: root

    required property var versions
    property bool titled: true // else the page's title says it

    visible: root.versions !== null && root.versions.count > 0

    Chip {
        icon: "signpost"
        text: qsTr("Deux versions")
        tone: "warn"
        visible: root.titled
    }
    Versions {
        Layout.fillWidth: true
        versions: root.versions

        onChosen: (conflictId, standing) => root.versions.choose(conflictId, standing)
    }
}
