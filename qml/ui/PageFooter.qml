pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The bar at the bottom of a page, for its main act. Use it as PageFrame's footer.
Rectangle {
    id: root

    default property alias content: row.data

    width: parent ? parent.width : implicitWidth
    implicitHeight: row.implicitHeight + 2 * Theme.space.m
    color: Theme.color.surface

    onVisibleChanged: PageFeet.show(root, root.visible)

    Component.onCompleted: PageFeet.show(root, root.visible)
    Component.onDestruction: PageFeet.show(root, false)

    Separator {
        width: parent.width
    }
    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(Theme.readingWidth, parent.width - 2 * Theme.space.l)
        spacing: Theme.space.m
    }
}
