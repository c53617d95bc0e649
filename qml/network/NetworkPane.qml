pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What the tabs of the section share. The page's head shows addText and asks for what it says.
GridLayout {
    id: root

    required property Network network
    required property Inviting inviting
    property string addText: ""
    // The page's act stands in the empty list instead.
    property bool empty: false
    readonly property bool wide: root.width >= 720 * Theme.scale

    signal opened(string route, string argument)
    signal addRequested
    signal tiesRequested

    // What is said of a record, without what is empty.
    function line(parts: var): string {
        return parts.filter(part => part !== "").join(" · ")
    }

    columnSpacing: Theme.space.l
    columns: root.wide ? 2 : 1
    rowSpacing: Theme.space.l
}
