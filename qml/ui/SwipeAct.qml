pragma ComponentBehavior: Bound

import QtQuick

// Touch only: drag the target sideways; past a third of its width, letting go does the act.
DragHandler {
    id: root

    readonly property real reach: root.target ? Math.max(72, root.target.width / 3) : 72
    readonly property real progress: root.target && root.active
                                     ? Math.min(1, Math.max(0, root.target.x / root.reach)) : 0
    property real home: 0
    property bool ready: false

    signal done

    acceptedDevices: PointerDevice.TouchScreen
    xAxis.enabled: true
    xAxis.minimum: 0
    yAxis.enabled: false

    onActiveChanged: {
        if (root.active) {
            root.home = root.target.x
            return
        }
        root.ready = root.target.x - root.home >= root.reach
        root.target.x = root.home
        if (root.ready)
            root.done()
    }
}
