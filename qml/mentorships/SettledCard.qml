pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Promises kept or let go, and my own ratio, which only I see.
Card {
    id: root

    required property CommitmentsModel commitments
    required property string keptText
    required property string sharedWith

    spacing: Theme.space.xs

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Tenus et réglés")

        Chip {
            icon: "eye-slash"
            text: root.keptText
            tone: "ok"
            visible: root.keptText !== ""
        }
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("Les promesses tenues s’ajoutent ici.")
        visible: root.commitments.count === 0
    }
    Repeater {
        model: root.commitments

        CommitmentRow {
            Layout.fillWidth: true

            onApartRequested: (id, text) => both.show(id, text)
            onDetailRequested: (id, text, settled, mine) => detailSheet.show(id, text, settled, mine)
            onDropRequested: id => root.commitments.drop(id)
            onKeepRequested: (id, kept) => root.commitments.keep(id, kept)
            onRemoveRequested: id => root.commitments.remove(id)
        }
    }
    ApartSheet {
        id: both

        apart: root.commitments.apart
        sharedWith: root.sharedWith
    }
    CommitmentSheet {
        id: detailSheet

        commitments: root.commitments
        sharedWith: root.sharedWith
    }
}
