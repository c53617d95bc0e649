pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

PageFrame {
    id: root

    title: "Listes"
    above: [
        TabStrip {
            Layout.fillWidth: true
            tabs: ["Fil", "Rencontres", "Engagements", "Retours", "Entente et bilans"]
        }
    ]

    SectionHeader {
        Layout.fillWidth: true
        figure: "4 tenus sur 5 ce mois-ci"
        title: "Mes engagements"
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        ListRow {
            Layout.fillWidth: true
            chevron: true
            firstActText: "Tenu"
            leading: CheckBox { Accessible.name: "Tenu"; implicitWidth: 24; width: 24 }
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
        Separator { Layout.fillWidth: true }
        CheckBox {
            Layout.fillWidth: true
            secondLine: "vous · vendredi"
            text: "Présenter Inès à l’équipe data"
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        link: "Tout voir"
        title: "Objectif en cours"
    }
    Card {
        Layout.fillWidth: true

        GoalSample { Layout.fillWidth: true }
    }
    second: [
        Card {
            Layout.fillWidth: true
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                leading: Icon { color: Theme.color.muted; name: "grip-vertical" }
                secondLine: "proposé par Inès"
                text: "Retour sur le comité du 18"
                trailing: Chip { text: "10 min" }
            }
            ListRow {
                Layout.fillWidth: true
                leading: Avatar { initials: "CD" }
                secondLine: "Directrice de programme, énergie"
                selected: true
                strong: true
                text: "Claire Dumas"
                trailing: Chip { text: "92 %"; tone: "tint" }
            }
            ListRow {
                Layout.fillWidth: true
                chevron: true
                leading: Icon { color: Theme.color.primary; name: "question-circle" }
                text: "Comment réponds-tu quand on te dit « ce n’est pas le bon moment » ?"
            }
        },
        Card {
            Layout.fillWidth: true

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.xl

                ProgressRing {
                    label: "Objectif"
                    value: 0.6
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space.xs

                    Body {
                        Layout.fillWidth: true
                        font.weight: Font.DemiBold
                        text: "3 jalons sur 5"
                    }
                    SecondLine {
                        Layout.fillWidth: true
                        text: "Échéance 15 mars · 16 semaines"
                    }
                    Chip {
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                        icon: "graph-up-arrow"
                        text: "dans les temps"
                        tone: "ok"
                    }
                }
            }
        }
    ]
}
