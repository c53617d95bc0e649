pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Writing a feedback. It is a private draft, kept as it is typed, until it is sent.
PageFrame {
    id: root

    required property FeedbackDraft draft

    function send(): void {
        if (root.draft.send())
            root.back()
    }

    backVisible: true
    secondLine: qsTr("Brouillon : toi seul le vois tant que tu ne l’envoies pas.")
    title: qsTr("Un retour pour %1").arg(root.draft.firstName)
    actions: IconButton {
        enabled: root.draft.draftId !== ""
        iconName: "trash"
        text: qsTr("Supprimer le brouillon")

        onClicked: {
            root.draft.discard()
            root.back()
        }
    }

    Card {
        Layout.fillWidth: true
        tinted: true
        visible: root.draft.question !== ""

        SecondLine {
            Layout.fillWidth: true
            text: qsTr("%1 demande :").arg(root.draft.firstName)
        }
        Body {
            Layout.fillWidth: true
            text: root.draft.question
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space.l

        Choice {
            Layout.fillWidth: true
            current: root.draft.kind - 1
            label: qsTr("C’est plutôt")
            options: [qsTr("un encouragement"), qsTr("à développer")]

            onChosen: index => root.draft.kind = index + 1
        }
        TextArea {
            Layout.fillWidth: true
            hint: qsTr("Quand, où, avec qui : un seul moment.")
            label: qsTr("La situation")
            lines: 2
            value: root.draft.situation

            onTextChanged: if (activeFocus) root.draft.typed(FeedbackDraft.Situation, text)
        }
        TextArea {
            Layout.fillWidth: true
            hint: root.draft.hint === "" ? qsTr("Ce qu’une caméra aurait montré.") : ""
            label: qsTr("Ce que tu as vu ou entendu")
            value: root.draft.behaviour

            onTextChanged: if (activeFocus) root.draft.typed(FeedbackDraft.Behaviour, text)
        }
        IconLine {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space.s
            iconName: "lightbulb"
            iconTone: "warn"
            text: root.draft.hint
            visible: root.draft.hint !== ""

            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.draft.hint
        }
        TextArea {
            Layout.fillWidth: true
            hint: qsTr("Sur toi, sur les autres, sur le travail.")
            label: qsTr("L’effet que cela a eu")
            lines: 2
            value: root.draft.impact

            onTextChanged: if (activeFocus) root.draft.typed(FeedbackDraft.Impact, text)
        }
        TextArea {
            Layout.fillWidth: true
            hint: qsTr("Facultatif. Une seule, à essayer une fois.")
            label: qsTr("Une suggestion")
            lines: 2
            value: root.draft.suggestion

            onTextChanged: if (activeFocus) root.draft.typed(FeedbackDraft.Suggestion, text)
        }
        PickField {
            Layout.fillWidth: true
            current: root.draft.subject
            label: qsTr("À propos de")
            options: Array.from(root.draft.subjects)

            onChosen: index => root.draft.subject = index
        }
    }
    second: Card {
        Layout.fillWidth: true
        tinted: true

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Avant d’envoyer")
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "eye"
            text: qsTr("Un fait se reçoit, un jugement se défend.")
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "clock"
            text: qsTr("Le plus utile arrive vite : un jour ou deux après.")
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "people"
            text: qsTr("Envoyé, il est partagé avec %1 : ce qui est lu reste lu. Tu verras ce que ton retour devient, jamais la première réaction.").arg(root.draft.firstName)
        }
    }
    footer: PageFooter {
        SecondLine {
            Layout.fillWidth: true
            text: root.draft.missing
        }
        PrimaryButton {
            enabled: root.draft.ready
            iconName: "send"
            text: qsTr("Envoyer")

            onClicked: root.send()
        }
    }
}
