pragma ComponentBehavior: Bound

import QtQuick

// A list too long to be made at once, inside a page that scrolls: only the rows in view exist.
// flickable is what scrolls; the column is as high as its rows, the view inside follows.
Item {
    id: root

    required property Flickable flickable
    required property Component row
    property alias model: view.model
    readonly property int made: view.contentItem?.children.length ?? 0
    property real place: 0

    function follow(): void {
        if (root.flickable !== null) // a page on its way out
            root.place = root.mapToItem(root.flickable.contentItem, 0, 0).y
    }

    implicitHeight: view.contentHeight

    Component.onCompleted: root.follow()
    onVisibleChanged: root.follow()
    onYChanged: root.follow()

    Connections {
        target: root.flickable

        function onContentYChanged(): void {
            root.follow()
        }

        function onContentHeightChanged(): void {
            root.follow()
        }
    }
    ListView {
        id: view

        readonly property real room: Math.max(0, root.height - view.height)

        // The view scrolls by itself when rows come or go: it is put back to where the page is, but
        // not past its rows, and not while it is laying them out: its guess of their height changes
        // with every row, and each would undo the other without end.
        function settle(): void {
            const last = Math.max(0, view.contentHeight - view.height)
            const wanted = view.originY + Math.min(view.y, last)
            if (Math.abs(view.contentY - wanted) > 0.5)
                view.contentY = wanted
        }

        y: Math.max(0, Math.min(view.room, root.flickable.contentY - root.place))
        width: root.width
        height: Math.min(root.flickable.height, root.height)
        cacheBuffer: Math.max(0, root.flickable.height)
        delegate: root.row
        interactive: false
        // A row kept for reuse would be read aloud still; hiding it would change its height under the
        // view, which then never comes to rest.
        reuseItems: false

        onContentYChanged: later.start()
        onOriginYChanged: later.start()
        onYChanged: later.start()

        Timer {
            id: later

            interval: 0

            onTriggered: view.settle()
        }
    }
}
