pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Ui

// One place's pages. A page that is laid on top slides in.
FocusScope {
    id: root

    required property PageStack stack
    required property bool current

    Accessible.role: Accessible.Pane
    Accessible.ignored: !root.current

    Repeater {
        model: root.stack

        FocusScope {
            id: page

            required property int index
            required property url qml
            required property var properties
            readonly property bool onTop: page.index === root.stack.depth - 1

            // Laying out at no width would measure every text at its narrowest first.
            function load(): void {
                if (page.width <= 0 || content.status !== Loader.Null)
                    return
                content.setSource(page.qml, page.properties)
                if (page.index > 0)
                    arrival.start()
            }

            width: root.width
            height: root.height
            enabled: page.onTop
            focus: page.onTop
            visible: page.onTop

            onWidthChanged: page.load()

            Component.onCompleted: page.load()

            ParallelAnimation {
                id: arrival

                NumberAnimation {
                    target: page
                    property: "opacity"
                    from: 0
                    to: 1
                    duration: Theme.motion.screen
                }
                NumberAnimation {
                    target: page
                    property: "x"
                    from: 24
                    to: 0
                    duration: Theme.motion.screen
                    easing.type: Easing.OutCubic
                }
            }
            Loader {
                id: content

                anchors.fill: parent
                focus: true
            }
        }
    }
}
