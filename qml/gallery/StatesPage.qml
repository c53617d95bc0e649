pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

PageFrame {
    id: root

    title: "États"
    actions: [
        StateChip { status: "offline"; waiting: 3 },
        Avatar { initials: "IM" }
    ]

    Card {
        Layout.fillWidth: true

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            StateChip { status: "offline"; waiting: 6; wordy: true }
            StateChip { status: "kept" }
            StateChip { status: "sending"; waiting: 2 }
            StateChip { status: "current" }
            StateChip { detail: "Le serveur a refusé une modification."; status: "problem" }
            StateChip { quiet: true; status: "current"; when: "il y a 12 s" }
        }
    }
    Card {
        Layout.fillWidth: true

        EmptyState {
            Layout.fillWidth: true
            action: "Ajouter un sujet"
            icon: "list-check"
            text: "Un ordre du jour prêt la veille change une rencontre. Commence par un sujet."
        }
    }
    UndoBar {
        Layout.fillWidth: true
        text: "Engagement supprimé"
    }
    footer: PageFooter {
        PrimaryButton {
            Layout.fillWidth: true
            text: "Envoyer l’ordre du jour à Karim"
        }
    }
}
