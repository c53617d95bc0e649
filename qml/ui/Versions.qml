pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// All that two people wrote apart about one thing, for its page and for its sheet. `versions`: rows
// as TwoVersions takes them.
ColumnLayout {
    id: root

    required property var versions

    signal chosen(string conflictId, bool standing)

    spacing: Theme.space.l

    Body {
        Layout.fillWidth: true
        text: qsTr("Vous avez écrit tous les deux, chacun de votre côté. Rien n’est perdu : choisissez ensemble ce qui vaut. Le choix se voit chez vous deux, et s’annule.")
    }
    Repeater {
        model: root.versions

        TwoVersions {
            Layout.fillWidth: true

            onChosen: (conflictId, standing) => root.chosen(conflictId, standing)
        }
    }
}
