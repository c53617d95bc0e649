pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

PageFrame {
    id: root

    overline: "Composants"
    title: "Boutons et étiquettes"
    secondLine: "Ce que l’on touche, et ce qui dit un état"
    backVisible: true
    actions: [
        IconButton {
            iconName: "three-dots-vertical"
            text: "Plus"
        }
    ]

    Card {
        Layout.fillWidth: true

        SectionHeader {
            Layout.fillWidth: true
            link: "Tout voir"
            title: "Boutons"
        }
        RowLayout {
            spacing: Theme.space.m

            PrimaryButton {
                Layout.fillWidth: true
                text: "Préparer la rencontre"
            }
            QuietButton {
                iconName: "three-dots"
                text: ""

                Accessible.name: "Autres actes"
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            QuietButton {
                iconName: "chat-heart"
                text: "Donner un retour"
            }
            PrimaryButton {
                iconName: "play-fill"
                text: "Ouvrir la rencontre"
            }
            QuietButton {
                dangerous: true
                iconName: "trash"
                text: "Supprimer"
            }
            PrimaryButton {
                enabled: false
                text: "Indisponible"
            }
        }
        LinkButton {
            iconName: "plus-lg"
            text: "Ajouter un sujet"
        }
    }
    Card {
        Layout.fillWidth: true

        SectionTitle {
            Layout.fillWidth: true
            text: "Étiquettes"
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Chip { icon: "calendar-event"; text: "Dans 2 jours"; tone: "tint" }
            Chip { text: "10 min" }
            Chip { text: "4 tenus sur 5"; tone: "ok" }
            Chip { icon: "graph-up-arrow"; text: "dans les temps"; tone: "ok" }
            Chip { text: "à renégocier"; tone: "warn" }
            Chip { text: "demain"; tone: "rope" }
            AudienceBadge {}
            AudienceBadge { sharedWith: "Karim" }
            Badge { count: 2 }
        }
    }
    second: [
        Card {
            Layout.fillWidth: true

            SectionTitle {
                Layout.fillWidth: true
                text: "Personnes"
            }
            RowLayout {
                spacing: Theme.space.m

                Avatar { initials: "IM" }
                Avatar { initials: "KB"; tone: "rope" }
                Avatar { initials: "LP"; size: 32 }
                Avatar { initials: "IM"; size: 52 }
                Logo {}
            }
            CaptureButton {}
        },
        Card {
            Layout.fillWidth: true
            tinted: true

            Body {
                Layout.fillWidth: true
                text: "Une carte teintée invite sans presser."
            }
        }
    ]
}
