pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Where I could go: scenarios side by side, each with its first test.
GrowthPane {
    id: root

    readonly property PathList paths: root.growth.paths

    function edit(id: string): void {
        if (root.paths.open(id))
            editor.open()
    }

    addText: qsTr("Nouveau scénario")
    empty: root.paths.count === 0

    onAddRequested: sheet.open()

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Écrire un scénario")
        icon: "signpost"
        text: qsTr("Deux ou trois avenirs possibles, les tiens, comparés côte à côte. Chacun commence par un essai de deux semaines.")
        visible: root.empty

        onActionClicked: sheet.open()
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.l
        columns: root.inner >= 960 * Theme.scale ? Math.min(3, Math.max(1, root.paths.count)) : root.columns
        rowSpacing: Theme.space.l

        Repeater {
            model: root.paths

            PathCard {
                id: card

                required property string pathId

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onEditRequested: root.edit(card.pathId)
            }
        }
    }
    NewRecordSheet {
        id: sheet

        act: qsTr("Ajouter ce scénario")
        audiences: root.growth.sharing.audiences
        hint: qsTr("Un rôle et un lieu : « cheffe de projet, ici », « indépendante ».")
        label: qsTr("Où pourrais-tu être ?")
        title: qsTr("Nouveau scénario")

        onCreateRequested: (text, audienceId) => root.edit(root.paths.create(text, audienceId))
    }
    PathSheet {
        id: editor

        canShare: root.growth.sharing.audiences.length > 1
        paths: root.paths

        onShareRequested: id => sharing.ask(id)
    }
    ShareSheet {
        id: sharing

        sharing: root.growth.sharing
    }
}
