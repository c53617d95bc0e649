pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Root

// What fills the window: the frame with the sections, the first start, or what is wrong.
Loader {
    id: root

    required property App app

    function show(): void {
        if (String(root.app.page) === "")
            root.setSource("")
        else
            root.setSource(root.app.page, root.app.pageProperties)
        const shown = root.item as Item
        if (shown !== null)
            shown.forceActiveFocus()
    }

    Component.onCompleted: root.show()

    Connections {
        target: root.app

        function onViewChanged(): void {
            root.show()
        }
    }
}
