pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What shows my worth, chosen among my achievements; of a picture, the words.
Card {
    id: root

    required property SalaryPage page
    property bool picture: false

    spacing: Theme.space.xs
    visible: !root.picture || root.page.editor.proofsText !== ""

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Mes preuves")
    }
    Body {
        Layout.fillWidth: true
        text: root.page.editor.proofsText
        visible: root.picture
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Garde d’abord tes réussites : elles se choisissent ici.")
        visible: !root.picture && root.page.proofs.length === 0
    }
    Repeater {
        model: root.picture ? [] : root.page.proofs

        CheckBox {
            id: proof

            required property var modelData

            Layout.fillWidth: true
            checked: proof.modelData.chosen
            text: proof.modelData.text

            onToggleRequested: root.page.setProof(proof.modelData.id, !proof.modelData.chosen)
        }
    }
}
