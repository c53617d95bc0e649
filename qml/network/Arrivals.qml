pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App

// The question about who came, wherever a person looks first; nothing while nobody did. Throw-away data
// invites nobody: inviting is null.
Loader {
    id: root

    required property Inviting inviting

    Layout.fillWidth: true
    active: root.inviting !== null && root.inviting.arrivals.count > 0
    visible: active

    sourceComponent: ArrivalsCard {
        inviting: root.inviting
    }
}
