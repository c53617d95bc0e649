pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// A place in the bottom bar or the rail.
T.TabButton {
    id: root

    required property string iconName
    property int badge: 0

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    autoExclusive: false
    checkable: false
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: PlaceFace {
        checked: root.checked
        hovered: root.hovered
        iconName: root.iconName
        label: root.text

        Badge {
            anchors.horizontalCenter: parent.right
            anchors.horizontalCenterOffset: -10
            anchors.verticalCenter: parent.top
            anchors.verticalCenterOffset: 4
            count: root.badge
        }
        FocusRing {
            control: root
            radius: height / 2
        }
    }
}
