pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell

// The keys that work everywhere.
Item {
    id: root

    required property Navigation navigation

    signal paletteRequested
    signal captureRequested
    signal undoRequested

    Shortcut {
        sequences: ["Ctrl+K", "Ctrl+F"]

        onActivated: root.paletteRequested()
    }
    Shortcut {
        sequence: "Ctrl+N"

        onActivated: root.captureRequested()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]

        onActivated: root.undoRequested()
    }
    Shortcut {
        sequences: ["Alt+Left", "Back"]

        onActivated: root.navigation.back()
    }
    Instantiator {
        model: root.navigation

        Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)

            onActivated: root.navigation.select(index)
        }
    }
}
