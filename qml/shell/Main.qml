pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Ui

// The window of the app.
Window {
    id: root

    required property ShellModel shell
    required property WindowMemory memory

    function keep(): void {
        root.memory.keep(root.x, root.y, root.width, root.height,
                         root.visibility === Window.Maximized)
    }

    minimumWidth: 320
    minimumHeight: 480
    color: Theme.color.background
    title: qsTr("Cordée")

    Component.onCompleted: {
        root.x = root.memory.x
        root.y = root.memory.y
        root.width = root.memory.width
        root.height = root.memory.height
        if (root.memory.maximised)
            root.showMaximized()
        else
            root.show()
    }
    onClosing: root.keep()

    Binding {
        target: Theme
        property: "dark"
        value: root.shell.dark
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.shell.reducedMotion
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.shell.textScale
    }
    ShellFrame {
        anchors.fill: parent
        focus: true
        shell: root.shell
    }
}
