pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What a mentorship covers, and the thread of what was shared.
ColumnLayout {
    id: root

    required property Bond bond
    required property Flickable flickable
    required property string sharedWith

    signal pageOpened(string route, string argument)

    spacing: Theme.space.l

    CoverageCard {
        Layout.fillWidth: true
        coverage: root.bond.coverage
        sharedWith: root.sharedWith
    }
    TimelineCard {
        Layout.fillWidth: true
        flickable: root.flickable
        sharedWith: root.sharedWith
        timeline: root.bond.timeline

        onPageOpened: (route, argument) => root.pageOpened(route, argument)
    }
}
