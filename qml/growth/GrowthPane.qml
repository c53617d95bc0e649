pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What the tabs of the section share. The page's head shows addText and calls add().
ColumnLayout {
    id: root

    required property Growth growth
    // The width a pane has, and whether the page's act stands in the empty list instead.
    property real inner: width
    property string addText: ""
    // The folder for documents the person asks for.
    property string documents: ""
    property bool empty: false
    readonly property int columns: root.inner >= 720 * Theme.scale ? 2 : 1

    signal opened(string route, string recordId)
    signal addRequested

    // What is said of a record, without what is empty.
    function line(parts: var): string {
        return parts.filter(part => part !== "").join(" · ")
    }

    function add(): void {
        root.addRequested()
    }

    spacing: Theme.space.l
}
