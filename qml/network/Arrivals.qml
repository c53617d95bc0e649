pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App

// The question about who came, wherever a person looks first; nothing while nobody did. Throw-away data
// invites nobody: inviting is null.
Loader {
    id: root

    required property Inviting inviting
    readonly property int waiting: root.inviting?.arrivals.count ?? 0

    function show(): void {
        if (root.waiting > 0)
            root.setSource("ArrivalsCard.qml", {"inviting": root.inviting})
        else
            root.setSource("")
    }

    Layout.fillWidth: true
    visible: root.waiting > 0

    Component.onCompleted: root.show()
    onWaitingChanged: root.show()
}
