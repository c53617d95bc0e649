pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Root
import Cordee.Shell
import Cordee.Ui

// The window of the app. Its first frame is the skeleton of the app's frame; the data is opened
// behind it, and what fills the window then is loaded when there is something to show.
Window {
    id: root

    required property App app
    readonly property bool filled: content.status === Loader.Ready

    function keep(): void {
        root.app.memory.keep(root.x, root.y, root.width, root.height,
                             root.visibility === Window.Maximized)
        root.app.keepTrail()
    }

    minimumWidth: 320
    minimumHeight: 480
    color: Theme.color.background
    title: root.app.sample ? qsTr("Cordée, exemple") : qsTr("Cordée")

    Component.onCompleted: {
        root.x = root.app.memory.x
        root.y = root.app.memory.y
        root.width = root.app.memory.width
        root.height = root.app.memory.height
        if (root.app.memory.maximised)
            root.showMaximized()
        else
            root.show()
    }
    onClosing: root.keep()

    Binding {
        target: Theme
        property: "dark"
        value: root.app.preferences.dark
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.preferences.reducedMotion
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.preferences.textScale
    }
    ShellSkeleton {
        anchors.fill: parent
        places: root.app.places
        visible: root.app.inhabited && !root.filled
    }
    Loader {
        id: content

        anchors.fill: parent
        focus: true
    }
    Connections {
        target: root.app

        function onViewChanged(): void {
            if (content.status === Loader.Null && String(root.app.page) !== "")
                content.setSource("WindowContent.qml", { app: root.app })
        }
    }
}
