pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Both versions of a promise, in front of its list; closes once one is chosen, here or elsewhere.
Sheet {
    id: root

    required property ConflictsModel apart
    required property string sharedWith

    function show(id: string, text: string): void {
        root.secondLine = text
        root.apart.show(id)
        root.open()
    }

    title: qsTr("Deux versions")

    Versions {
        Layout.fillWidth: true
        versions: root.apart

        onChosen: (conflictId, standing) => root.apart.choose(conflictId, standing)
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
    Connections {
        target: root.apart

        function onCountChanged(): void {
            if (root.apart.count === 0)
                root.close()
        }
    }
}
