pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Ui

// Everything in the window: the places around, the current place's pages, and what floats.
// Shape by width: a bar at the bottom, a rail, or the sidebar.
FocusScope {
    id: root

    required property ShellModel shell
    readonly property bool narrow: root.width < Theme.railFrom
    readonly property bool roomy: root.width >= Theme.sidebarFrom
    readonly property real side: root.narrow ? 0 : root.roomy ? sidebar.width : rail.width
    readonly property real foot: root.narrow ? bar.height : 0

    function goBack(event: KeyEvent): void {
        event.accepted = root.shell.navigation.back()
    }

    Keys.onEscapePressed: event => root.goBack(event)
    Keys.onBackPressed: event => root.goBack(event)

    ShellKeys {
        navigation: root.shell.navigation

        onCaptureRequested: root.shell.capture()
        onPaletteRequested: palette.open()
        onUndoRequested: root.shell.undo()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }
    Sidebar {
        id: sidebar

        height: parent.height
        shell: root.shell
        visible: root.roomy
    }
    Rail {
        id: rail

        height: parent.height
        shell: root.shell
        visible: !root.narrow && !root.roomy
    }
    PlacePages {
        x: root.side
        width: root.width - root.side
        height: root.height - root.foot
        focus: true
        navigation: root.shell.navigation
    }
    BottomBar {
        id: bar

        y: root.height - height
        width: parent.width
        navigation: root.shell.navigation
        visible: root.narrow
    }
    UndoBar {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.foot + Theme.space.l
        anchors.right: capture.left
        anchors.rightMargin: Theme.space.m
        width: Math.min(440 * Theme.scale, root.width - root.side - capture.width
                        - (root.narrow ? 2 * Theme.space.l : 96))
        text: root.shell.undoText

        onExpired: root.shell.dismissUndo()
        onUndone: root.shell.undo()
    }
    CaptureButton {
        id: capture

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.foot + Theme.space.l
        anchors.right: parent.right
        anchors.rightMargin: root.narrow ? Theme.space.l : Theme.space.xl

        onClicked: root.shell.capture()
    }
    SheetLoader {
        anchors.fill: parent
        navigation: root.shell.navigation
    }
    PalettePopup {
        id: palette

        entries: root.shell.palette
    }
}
