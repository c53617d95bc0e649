pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What the two promised: kept by a tick, given a new day, dropped; one more in one line.
Card {
    id: root

    required property CommitmentsModel commitments
    required property string sharedWith
    property string title: qsTr("Engagements")
    property bool compact: false

    function begin(): void {
        line.begin()
    }

    spacing: Theme.space.xs

    CardHead {
        Layout.fillWidth: true
        title: root.title

        Chip {
            text: root.commitments.keptText
            tone: "ok"
            visible: root.commitments.keptText !== "" && !root.compact
        }
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("Ce que vous vous promettez, chacun avec une date : tenir parole est ce qui fait confiance.")
        visible: root.commitments.count === 0
    }
    Repeater {
        model: root.commitments

        CommitmentRow {
            Layout.fillWidth: true

            onApartRequested: (id, text) => both.show(id, text)
            onBringUpRequested: id => root.commitments.bringUp(id)
            onDetailRequested: (id, text, settled, mine) => detailSheet.show(id, text, settled, mine)
            onDropRequested: id => root.commitments.drop(id)
            onKeepRequested: (id, kept) => root.commitments.keep(id, kept)
            onRemoveRequested: id => root.commitments.remove(id)
            onRenegotiateRequested: (id, text, iso) => sheet.show(id, text, iso)
        }
    }
    CommitmentLine {
        id: line

        Layout.fillWidth: true
        commitments: root.commitments
        sharedWith: root.sharedWith
    }
    RenegotiateSheet {
        id: sheet

        commitments: root.commitments
        sharedWith: root.sharedWith
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
