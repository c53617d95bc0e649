pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What I observe, what it does, what I need, what I propose. Mine alone until I send it.
Sheet {
    id: root

    required property ConcernModel concern
    required property string sharedWith

    function write(): void {
        root.concern.beginDraft()
        root.open()
    }

    function send(): void {
        if (root.concern.send())
            root.close()
    }

    secondLine: qsTr("Pour toi seul tant que tu ne l’envoies pas.")
    title: qsTr("Faire le point avec %1").arg(root.sharedWith)
    wantedWidth: 560

    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Des faits, comme une caméra les verrait.")
        label: qsTr("Ce que j’observe")
        lines: 2
        value: root.concern.draft.observed

        onCommitted: text => root.concern.draft.observed = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que cela me fait")
        lines: 2
        value: root.concern.draft.effect

        onCommitted: text => root.concern.draft.effect = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce dont j’ai besoin")
        lines: 2
        value: root.concern.draft.need

        onCommitted: text => root.concern.draft.need = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Un petit essai vaut mieux qu’un grand accord.")
        label: qsTr("Ce que je propose")
        lines: 2
        value: root.concern.draft.proposal

        onCommitted: text => root.concern.draft.proposal = text
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.concern.draftProblem !== "" ? root.concern.draftProblem
              : qsTr("Envoyer propose aussi une rencontre de 45 minutes, avec ses quatre étapes.")
        tone: root.concern.draftProblem !== "" ? "warn" : "quiet"
    }
    footer: [
        PrimaryButton {
            enabled: root.concern.draftProblem === ""
            iconName: "send"
            text: qsTr("Envoyer à %1").arg(root.sharedWith)

            onClicked: root.send()
        },
        QuietButton {
            text: qsTr("Garder pour moi")

            onClicked: root.close()
        },
        LinkButton {
            text: qsTr("Supprimer")

            onClicked: {
                root.concern.dropDraft()
                root.close()
            }
        }
    ]
}
