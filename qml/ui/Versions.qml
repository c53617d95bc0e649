pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// All that two people wrote apart about one thing, for its page and for its sheet. `versions`: rows
// as TwoVersions takes them. Its own width does not follow that of its parts: a layout would turn
// round and round.
Item {
    id: root

    required property var versions

    signal chosen(string conflictId, bool standing)

    implicitWidth: 280
    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Theme.space.l

        Body {
            width: root.width
            text: qsTr("Chacun a écrit de son côté. Rien n’est perdu : gardez la version qui vaut pour vous deux ; le choix peut s’annuler.")
        }
        Repeater {
            model: root.versions

            TwoVersions {
                width: root.width

                onChosen: (conflictId, standing) => root.chosen(conflictId, standing)
            }
        }
    }
}
