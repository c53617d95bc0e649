pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A mentee's home as the design draws it, to judge the controls together.
PageFrame {
    id: root

    actions: [
        StateChip {
            status: "offline"
            waiting: 3
        },
        Avatar { initials: "IM" }
    ]
    overline: "Mardi 24 novembre"
    title: "Bonjour Inès"

    Card {
        Layout.fillWidth: true

        RowLayout {
            Layout.fillWidth: true

            Chip { icon: "calendar-event"; text: "Dans 2 jours"; tone: "tint" }
            SecondLine {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: "jeu. 26, 18:00 · 45 min"
            }
        }
        ListRow {
            Layout.fillWidth: true
            leading: Avatar { initials: "KB"; tone: "rope" }
            secondLine: "Visio · 7ᵉ rencontre"
            strong: true
            text: "Rencontre avec Karim Benali"
        }
        Repeater {
            model: ["Ordre du jour : 3 sujets", "2 questions précises"]

            IconLine {
                required property string modelData

                Layout.fillWidth: true
                iconName: "check-circle-fill"
                iconTone: "ok"
                text: modelData
            }
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "circle"
            quiet: true
            text: "Bilan des engagements (1 restant)"
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            PrimaryButton {
                Layout.fillWidth: true
                text: "Préparer la rencontre"
            }
            QuietButton {
                iconName: "three-dots"

                Accessible.name: "Autres actes"
            }
        }
    }
    second: [
        SectionHeader {
            Layout.fillWidth: true
            figure: "4 tenus sur 5 ce mois-ci"
            title: "Mes engagements"
        },
        Card {
            Layout.fillWidth: true
            spacing: 0

            CheckBox {
                Layout.fillWidth: true
                secondLine: "Demain · promis à Karim"
                secondTone: "rope"
                text: "Envoyer mon CV relu à Claire Dumas"
            }
            Separator { Layout.fillWidth: true }
            CheckBox {
                Layout.fillWidth: true
                checked: true
                text: "Observer la réunion budget de Sofia"
            }
        },
        SectionHeader {
            Layout.fillWidth: true
            link: "Tout voir"
            title: "Objectif en cours"
        },
        Card {
            Layout.fillWidth: true

            GoalSample { Layout.fillWidth: true }
        }
    ]
}
