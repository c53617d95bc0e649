pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell

// The sheet in front of the pages: an Item that holds and opens it.
Loader {
    id: root

    required property Navigation navigation

    function show(): void {
        if (root.navigation.hasSheet)
            root.setSource(root.navigation.sheet, root.navigation.sheetProperties)
        else
            root.setSource("")
    }

    Component.onCompleted: root.show()

    Connections {
        target: root.navigation

        function onSheetChanged(): void {
            root.show()
        }
    }
}
