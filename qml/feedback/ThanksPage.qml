pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Writing thanks: for what, and above all what it changed.
PageFrame {
    id: root

    required property ThanksDraft draft

    function send(): void {
        if (root.draft.send())
            root.back()
    }

    backVisible: true
    secondLine: root.draft.aboutText === "" ? qsTr("Brouillon : toi seul le vois tant que tu ne l’envoies pas.")
                                            : root.draft.aboutText
    title: qsTr("Merci à %1").arg(root.draft.firstName)
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
        spacing: Theme.space.l

        TextArea {
            Layout.fillWidth: true
            hint: qsTr("Un geste, une phrase, une présentation.")
            label: qsTr("Merci pour quoi ?")
            lines: 2
            value: root.draft.forWhat

            onTextChanged: if (activeFocus) root.draft.typedForWhat(text)
        }
        TextArea {
            Layout.fillWidth: true
            hint: root.draft.hint
            label: qsTr("Qu’est-ce que cela a changé ?")
            value: root.draft.whatItChanged

            onTextChanged: if (activeFocus) root.draft.typedWhatItChanged(text)
        }
        AudienceBadge {
            sharedWith: root.draft.firstName
        }
    }
    second: Card {
        Layout.fillWidth: true
        tinted: true

        IconLine {
            Layout.fillWidth: true
            iconName: "heart"
            text: qsTr("On croit souvent qu’un merci gêne ou va de soi. Qui le reçoit s’en souvient longtemps, surtout en apprenant ce que son geste a permis.")
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
