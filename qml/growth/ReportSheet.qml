pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// How a challenge went: what was felt, what happened, what it taught.
Sheet {
    id: root

    required property ChallengePage page
    property int felt: 5
    property string wrong: ""

    function submit(): void {
        root.wrong = root.page.report(root.felt, outcome.text, learned.text)
        if (root.wrong === "")
            root.close()
    }

    secondLine: root.page.editor.text
    title: qsTr("Je l’ai tenté")

    onAboutToShow: {
        outcome.text = outcome.value
        learned.text = learned.value
        root.felt = root.page.after >= 0 ? root.page.after : Math.max(0, root.page.before)
        root.wrong = ""
    }

    NumberField {
        Layout.fillWidth: true
        label: qsTr("Inconfort ressenti une fois fait, de 0 à 10")
        to: 10
        value: root.felt

        onMoved: value => root.felt = value
    }
    TextArea {
        id: outcome

        Layout.fillWidth: true
        error: root.wrong
        held: root.visible
        label: qsTr("Ce qui s’est passé")
        lines: 2
        value: root.page.editor.outcome
    }
    TextArea {
        id: learned

        Layout.fillWidth: true
        held: root.visible
        label: qsTr("Ce que j’ai appris")
        lines: 2
        value: root.page.editor.learned
    }
    footer: [
        PrimaryButton {
            text: qsTr("Noter")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
