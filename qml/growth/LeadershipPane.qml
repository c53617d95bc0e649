pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Leadership by practice: observe, try, tell what came of it.
GrowthPane {
    id: root

    readonly property PracticeList practices: root.growth.practices
    property int kind: 0
    readonly property list<string> kinds: [qsTr("Tout"), qsTr("Observation"), qsTr("Délégation"), qsTr("Communication"), qsTr("Équipe")]

    function edit(id: string): void {
        if (root.practices.open(id))
            editor.open()
    }

    addText: qsTr("Nouvelle pratique")
    empty: root.practices.count === 0

    onAddRequested: sheet.open()

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Noter une observation")
        icon: "eye"
        text: qsTr("On apprend à diriger en regardant faire, puis en essayant. Note ce que tu as vu, ce que tu essaies, ce que ça donne.")
        visible: root.empty

        onActionClicked: sheet.open()
    }
    Choice {
        Layout.fillWidth: true
        current: root.kind
        options: root.kinds
        visible: !root.empty

        Accessible.name: qsTr("Sorte de pratique")

        onChosen: index => root.kind = index
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.l
        columns: root.columns
        rowSpacing: Theme.space.l

        Repeater {
            model: root.practices

            PracticeCard {
                id: card

                required property string practiceId
                required property int kind

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.kind === 0 || card.kind === root.kind

                onClicked: root.edit(card.practiceId)
            }
        }
    }
    NewPracticeSheet {
        id: sheet

        audiences: root.growth.sharing.audiences

        onPracticeRequested: (kind, text, audienceId) => root.edit(root.practices.create(kind, text, audienceId))
    }
    PracticeSheet {
        id: editor

        canShare: root.growth.sharing.audiences.length > 1
        practices: root.practices

        onShareRequested: id => sharing.ask(id)
    }
    ShareSheet {
        id: sharing

        promise: qsTr("Les personnes n’y ont que les surnoms que tu leur as donnés.")
        sharing: root.growth.sharing
    }
}
