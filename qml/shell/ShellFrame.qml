pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.App.Shell
import Cordee.Ui

// Everything in the window: the places around, the current place's pages, and what floats.
// Shape by width: a bar at the bottom, a rail, or the sidebar; what the width does not ask for is
// not there.
FocusScope {
    id: root

    required property ShellModel shell
    readonly property bool narrow: root.width < Theme.railFrom
    readonly property real side: root.narrow ? 0 : places.width
    readonly property real foot: root.narrow ? places.height : 0
    readonly property real floor: root.foot + PageFeet.height // of what floats

    property string shape: ""
    property T.Popup palette: null

    function shapePlaces(): void {
        const narrow = root.width < Theme.railFrom
        const shape = narrow ? "BottomBar" : root.width < Theme.sidebarFrom ? "Rail" : "Sidebar"
        // The width also changes while all this goes, its model first.
        if (root.shell === null || root.width <= 0 || shape === root.shape)
            return
        root.shape = shape
        places.setSource(shape + ".qml", narrow ? { navigation: root.shell.navigation }
                                                : { shell: root.shell })
    }

    function openPalette(): void {
        if (root.palette === null) {
            const component = Qt.createComponent("PalettePopup.qml")
            root.palette = component.createObject(root, {
                entries: root.shell.palette
            }) as T.Popup
        }
        root.palette.open()
    }

    function goBack(event: KeyEvent): void {
        event.accepted = root.shell.navigation.back()
    }

    Keys.onEscapePressed: event => root.goBack(event)
    Keys.onBackPressed: event => root.goBack(event)
    onWidthChanged: root.shapePlaces()

    Component.onCompleted: root.shapePlaces()

    Binding {
        target: Pull
        property: "offered"
        value: root.shell.syncWhen !== ""
               || root.shell.syncStatus !== "current" && root.shell.syncStatus !== "kept"
    }
    Connections {
        target: Pull

        function onReleased(): void {
            root.shell.synchronise()
        }
    }
    ShellKeys {
        navigation: root.shell.navigation

        onCaptureRequested: root.shell.capture()
        onPaletteRequested: root.openPalette()
        onUndoRequested: root.shell.undo()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }
    PlacePages {
        x: root.side
        width: root.width - root.side
        height: root.height - root.foot
        focus: true
        navigation: root.shell.navigation
    }
    Loader {
        id: places

        y: root.narrow ? root.height - height : 0
        width: root.narrow ? root.width : implicitWidth
        height: root.narrow ? implicitHeight : root.height
    }
    UndoBar {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.floor + Theme.space.l
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
        anchors.bottomMargin: root.floor + Theme.space.l
        anchors.right: parent.right
        anchors.rightMargin: root.narrow ? Theme.space.l : Theme.space.xl

        onClicked: root.shell.capture()
    }
    SheetLoader {
        anchors.fill: parent
        navigation: root.shell.navigation
    }
}
