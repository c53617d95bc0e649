pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// My draft of an agreement, or of a change to it. Each field is kept as it is left.
Sheet {
    id: root

    required property AgreementModel agreement
    required property string sharedWith
    readonly property var lengths: [3, 6, 12, 0]
    readonly property var stances: [Model.Stance.Mentoring, Model.Stance.Coaching,
        Model.Stance.Mixed]
    readonly property var preparers: [Model.Preparer.Mentee, Model.Preparer.Mentor,
        Model.Preparer.Both]
    property int months: -1

    function write(): void {
        root.agreement.beginDraft()
        root.months = root.agreement.months()
        root.open()
    }

    function propose(): void {
        if (root.agreement.propose())
            root.close()
    }

    secondLine: qsTr("Un brouillon, pour toi seul jusqu’à ce que tu le proposes.")
    title: root.agreement.amends ? qsTr("Changer l’entente") : qsTr("Écrire l’entente")
    wantedWidth: 640

    Choice {
        Layout.fillWidth: true
        current: root.lengths.indexOf(root.months)
        label: qsTr("Pour combien de temps ?")
        options: [qsTr("3 mois"), qsTr("6 mois"), qsTr("12 mois"), qsTr("Sans date de fin")]

        onChosen: index => {
            root.agreement.setMonths(root.lengths[index])
            root.months = root.lengths[index]
        }
    }
    AgreementDates {
        Layout.fillWidth: true
        agreement: root.agreement

        onMoved: root.months = root.agreement.months()
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Une phrase : ce que ce mentorat doit changer.")
        label: qsTr("Pourquoi ce mentorat")
        lines: 2
        value: root.agreement.draft.purpose

        onCommitted: text => root.agreement.draft.purpose = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Deux ou trois, un par ligne.")
        label: qsTr("Objectifs")
        lines: 2
        value: root.agreement.draft.goals

        onCommitted: text => root.agreement.draft.goals = text
    }
    AgreementRhythm {
        Layout.fillWidth: true
        draft: root.agreement.draft
    }
    Choice {
        Layout.fillWidth: true
        current: root.preparers.indexOf(root.agreement.draft.prepares)
        label: qsTr("Qui prépare les rencontres ?")
        options: [qsTr("La personne mentorée"), qsTr("Le mentor"), qsTr("Les deux")]

        onChosen: index => root.agreement.draft.prepares = root.preparers[index]
    }
    Choice {
        Layout.fillWidth: true
        current: root.stances.indexOf(root.agreement.draft.stance)
        label: qsTr("Quelle posture ?")
        options: [qsTr("Mentorat"), qsTr("Coaching"), qsTr("Les deux")]

        onChosen: index => root.agreement.draft.stance = root.stances[index]
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Comment se dire les choses")
        lines: 2
        placeholderText: qsTr("Tout de suite, en tête à tête, avec un exemple…")
        value: root.agreement.draft.feedbackStyle

        onCommitted: text => root.agreement.draft.feedbackStyle = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Confidentialité")
        lines: 2
        value: root.agreement.draft.confidentiality

        onCommitted: text => root.agreement.draft.confidentiality = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Sujets hors limites")
        lines: 1
        placeholderText: qsTr("Mon évaluation annuelle, ma vie de famille…")
        value: root.agreement.draft.offLimits

        onCommitted: text => root.agreement.draft.offLimits = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Écrite dès le premier jour, pour que partir ne soit jamais une faute.")
        label: qsTr("Pour arrêter")
        lines: 2
        value: root.agreement.draft.exitRule

        onCommitted: text => root.agreement.draft.exitRule = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("%1 lit cette raison avec ce qui change.").arg(root.sharedWith)
        label: qsTr("Pourquoi ce changement ?")
        lines: 2
        value: root.agreement.draft.reason
        visible: root.agreement.amends

        onCommitted: text => root.agreement.draft.reason = text
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Ce que %1 lira").arg(root.sharedWith)
        visible: root.agreement.draftChanges.count > 0
    }
    TermLines {
        Layout.fillWidth: true
        terms: root.agreement.draftChanges
        visible: root.agreement.draftChanges.count > 0
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.agreement.draftProblem
        tone: "warn"
        visible: root.agreement.draftProblem !== ""
    }
    footer: [
        PrimaryButton {
            enabled: root.agreement.draftProblem === ""
            text: qsTr("Signer et proposer à %1").arg(root.sharedWith)

            onClicked: root.propose()
        },
        QuietButton {
            text: qsTr("Garder le brouillon")

            onClicked: root.close()
        },
        LinkButton {
            text: qsTr("Supprimer")

            onClicked: {
                root.agreement.dropDraft()
                root.close()
            }
        }
    ]
}
