pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// Who sees the page's record, level with the head's buttons.
Item {
    id: root

    property alias sharedWith: badge.sharedWith

    implicitWidth: badge.implicitWidth
    implicitHeight: Math.max(Theme.touch, badge.implicitHeight)

    AudienceBadge {
        id: badge

        anchors.verticalCenter: parent.verticalCenter
    }
}
