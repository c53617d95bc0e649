pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Asks the other person for a feedback: a precise question gets a precise answer.
Sheet {
    id: root

    required property FeedbackTab tab
    property string byIso: ""
    property int subject: 0

    function ask(): void {
        question.text = ""
        root.subject = 0
        root.byIso = root.tab.isoIn(7)
        root.open()
    }
    function submit(): void {
        if (root.tab.ask(question.text, root.subject, root.byIso))
            root.close()
    }

    title: qsTr("Demander un retour à %1").arg(root.tab.firstName)

    onOpened: question.forceActiveFocus()

    TextField {
        id: question

        Layout.fillWidth: true
        hint: qsTr("Une chose précise, par exemple : comment ai-je ouvert la réunion ?")
        label: qsTr("Ta question")

        onAccepted: root.submit()
    }
    PickField {
        Layout.fillWidth: true
        current: root.subject
        label: qsTr("À propos de")
        options: Array.from(root.tab.subjects)

        onChosen: index => root.subject = index
    }
    DateField {
        Layout.fillWidth: true
        iso: root.byIso
        label: qsTr("Pour quand ?")
        today: root.tab.todayIso

        onPicked: iso => root.byIso = iso
    }
    AudienceBadge {
        sharedWith: root.tab.firstName
    }
    footer: [
        PrimaryButton {
            enabled: question.text.trim() !== ""
            text: qsTr("Demander")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Fermer")

            onClicked: root.close()
        }
    ]
}
