pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Asking for an introduction with words made to be passed on, or offering one without a name.
PageFrame {
    id: root

    required property IntroductionDraft draft

    function send(): void {
        if (root.draft.send())
            root.back()
    }

    backVisible: true
    secondLine: qsTr("Brouillon : toi seul le vois tant que tu ne l’envoies pas.")
    title: root.draft.offering ? qsTr("Proposer quelqu’un à %1").arg(root.draft.firstName)
                               : qsTr("Demander à %1").arg(root.draft.firstName)
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
            hint: root.draft.offering ? qsTr("Un métier, un parcours. Pas de nom avant son accord.")
                                      : qsTr("Un nom, ou un genre de personne : « quelqu’un qui a changé de métier à quarante ans ».")
            label: root.draft.offering ? qsTr("À qui penses-tu ?") : qsTr("Qui aimerais-tu rencontrer ?")
            lines: 1
            value: root.draft.wanted

            onTextChanged: if (activeFocus) root.draft.typedWanted(text)
        }
        TextArea {
            Layout.fillWidth: true
            hint: qsTr("Ce que cette rencontre pourrait lui apporter.")
            label: qsTr("Pourquoi tu y penses")
            lines: 2
            value: root.draft.answer
            visible: root.draft.offering

            onTextChanged: if (activeFocus) root.draft.typedAnswer(text)
        }
        TextArea {
            Layout.fillWidth: true
            hint: qsTr("La question que tu lui poserais, la décision que cela éclairerait.")
            label: qsTr("Pour quoi faire ?")
            lines: 2
            value: root.draft.purpose
            visible: !root.draft.offering

            onTextChanged: if (activeFocus) root.draft.typedPurpose(text)
        }
        TextArea {
            Layout.fillWidth: true
            label: qsTr("Pourquoi cette personne, pourquoi maintenant ?")
            lines: 2
            value: root.draft.why
            visible: !root.draft.offering

            onTextChanged: if (activeFocus) root.draft.typedWhy(text)
        }
        AudienceBadge {
            sharedWith: root.draft.firstName
        }
    }
    second: Card {
        Layout.fillWidth: true
        spacing: Theme.space.l

        SectionTitle {
            Layout.fillWidth: true
            text: root.draft.offering ? qsTr("Et ensuite ?") : qsTr("Le mot à transmettre")
        }
        TextArea {
            Layout.fillWidth: true
            hint: root.draft.blurbHint
            label: qsTr("À la personne, de ta part")
            lines: 6
            value: root.draft.blurb
            visible: !root.draft.offering

            onTextChanged: if (activeFocus) root.draft.typedBlurb(text)
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "lock"
            text: root.draft.offering ? qsTr("%1 dira si cela l’aiderait, avec un mot à transmettre. Tu demanderas alors à la personne.").arg(root.draft.firstName)
                                      : qsTr("%1 le lira, puis le transmettra tel quel si c’est d’accord.").arg(root.draft.firstName)
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
            text: root.draft.offering ? qsTr("Proposer") : qsTr("Demander")

            onClicked: root.send()
        }
    }
}
