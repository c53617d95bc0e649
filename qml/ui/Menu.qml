pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A menu; fill it with MenuItem.
T.Menu {
    id: root

    implicitWidth: Math.max(200, contentItem.childrenRect.width) + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.space.s
    overlap: 1
    padding: 6

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.state }
    }
    delegate: MenuItem {}
    contentItem: ListView {
        implicitHeight: contentHeight
        clip: contentHeight > height
        currentIndex: root.currentIndex
        interactive: contentHeight > height
        model: root.contentModel
    }
    background: Rectangle {
        color: Theme.color.surface
        border.color: Theme.color.line
        border.width: 1
        radius: Theme.radius.control

        Shadow { radius: Theme.radius.control }
    }
}
