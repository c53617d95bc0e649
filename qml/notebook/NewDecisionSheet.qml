pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// The question a decision begins with.
Sheet {
    id: root

    signal createRequested(string question)

    function begin(): void {
        question.text = ""
        root.open()
        question.forceActiveFocus()
    }

    function create(): void {
        if (question.text.trim() === "")
            return
        root.createRequested(question.text)
        root.close()
    }

    title: qsTr("Peser une décision")

    TextField {
        id: question

        Layout.fillWidth: true
        hint: qsTr("Une seule, avec une date derrière.")
        label: qsTr("La question")
        placeholderText: qsTr("Accepter le poste à Lyon ?")

        onAccepted: root.create()
    }
    AudienceBadge {}
    footer: [
        PrimaryButton {
            enabled: question.text.trim() !== ""
            text: qsTr("Commencer")

            onClicked: root.create()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
