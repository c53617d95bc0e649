pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// A row of a list: something before, a line, a quieter line, something after. It asks: clicked,
// firstAct (a swipe on touch), and opens its menu by right click, long press or the menu key.
T.ItemDelegate {
    id: root

    property alias leading: before.data
    property alias trailing: after.data
    property alias menuItems: menu.contentData
    property string secondLine: ""
    property string secondTone: "quiet"
    property bool done: false
    property bool selected: false
    property bool chevron: false
    property bool strong: false
    property string firstActText: ""
    property string firstActIcon: "check-lg"
    readonly property bool swipes: root.firstActText !== ""
    readonly property bool hasMenu: menu.count > 0
    // Large text leaves no room for words beside what comes after them: it goes below.
    readonly property bool stacked: after.width > 0
                                    && root.availableWidth - before.width - after.width - arrow.width
                                       < 10 * Theme.text.body

    signal firstAct

    function openMenu(): void {
        if (root.hasMenu)
            menu.popup()
    }

    implicitWidth: 280
    implicitHeight: Math.max(Theme.touch,
                             words.implicitHeight + 2 * Theme.space.s
                             + (root.stacked ? after.height + Theme.space.xs : 0),
                             before.childrenRect.height + Theme.space.s,
                             after.childrenRect.height + Theme.space.s)
    leftPadding: root.selected ? Theme.space.s : 0
    rightPadding: root.leftPadding
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: root.text
    Accessible.description: root.secondLine
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onMenuPressed: root.openMenu()
    Keys.onDownPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    onPressAndHold: root.openMenu()

    TapHandler {
        acceptedButtons: Qt.RightButton

        onTapped: root.openMenu()
    }
    Menu {
        id: menu
    }
    SwipeAct {
        id: swipe

        enabled: root.swipes
        target: root.contentItem

        onDone: root.firstAct()
    }
    contentItem: Item {
        Item {
            id: before

            anchors.verticalCenter: parent.verticalCenter
            width: childrenRect.width
            height: childrenRect.height
        }
        TwoLines {
            id: words

            anchors.left: before.right
            anchors.leftMargin: before.width > 0 ? Theme.space.m : 0
            anchors.right: root.stacked ? arrow.left : after.left
            anchors.rightMargin: after.width > 0 && !root.stacked ? Theme.space.m : 0
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.stacked ? -(after.height + Theme.space.xs) / 2 : 0
            done: root.done
            secondLine: root.secondLine
            secondTone: root.secondTone
            strong: root.strong
            text: root.text

            Accessible.ignored: true
        }
        Item {
            id: after

            x: root.stacked ? words.x : arrow.x - width
            y: root.stacked ? words.y + words.height + Theme.space.xs : (parent.height - height) / 2
            width: childrenRect.width
            height: childrenRect.height
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: root.chevron ? size + Theme.space.m : 0
            color: Theme.color.muted
            name: root.chevron ? "chevron-right" : ""
            size: Theme.icon
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: root.selected ? 0 : -Theme.space.s
            anchors.rightMargin: root.selected ? 0 : -Theme.space.s
            color: root.selected || root.down ? Theme.color.tint : Theme.color.sunken
            opacity: root.selected || root.down ? 1 : 0.55
            radius: Theme.radius.control
            visible: root.selected || root.down || root.hovered
        }
        SwipeHint {
            anchors.fill: parent
            iconName: root.firstActIcon
            progress: swipe.progress
            text: root.firstActText
        }
        FocusRing { control: root }
    }
}
