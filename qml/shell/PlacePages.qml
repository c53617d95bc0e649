pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell

// The pages of the current place. Those of the other places, and those under the page on top,
// stay as they were left.
FocusScope {
    id: root

    required property Navigation navigation

    Repeater {
        model: root.navigation

        PlaceStack {
            required property int index

            anchors.fill: parent
            current: index === root.navigation.current
            focus: current
            visible: current
        }
    }
}
