pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// A place in the sidebar.
T.TabButton {
    id: root

    required property string iconName
    required property int badge

    implicitWidth: 200
    implicitHeight: implicitContentHeight
    autoExclusive: false
    checkable: false
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.PageTab
    Accessible.name: root.badge > 0 ? qsTr("%1, %n nouveauté(s)", "", root.badge).arg(root.text)
                                    : root.text
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: SidebarFace {
        badge: root.badge
        checked: root.checked
        hovered: root.hovered
        iconName: root.iconName
        label: root.text
    }
    background: Rectangle {
        color: root.checked ? Theme.color.tint : "transparent"
        radius: 10

        FocusRing { control: root }
    }
}
