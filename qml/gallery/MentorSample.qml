pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A mentor's view of one person, as the design draws it.
PageFrame {
    id: root

    actions: [
        QuietButton { iconName: "chat-heart"; text: "Donner un retour" },
        PrimaryButton { iconName: "play-fill"; text: "Ouvrir la rencontre" }
    ]
    above: TabStrip {
        Layout.fillWidth: true
        tabs: ["Fil", "Rencontres", "Engagements", "Retours", "Entente et bilans"]
    }
    leading: Avatar { initials: "IM"; size: 52 }
    secondLine: "Mentorat depuis mars 2026 · jusqu’en mars 2027 · revue tous les 3 mois"
    title: "Inès Moreau"

    Card {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        SectionHeader {
            Layout.fillWidth: true
            title: "Prochaine rencontre"
            trailing: Chip { icon: "calendar-event"; text: "jeu. 26, 18:00 · 45 min"; tone: "tint" }
        }
        Repeater {
            model: ["Retour sur le comité du 18", "Négocier mon augmentation de janvier",
                    "Me présenter à l’équipe data ?"]

            ListRow {
                required property string modelData

                Layout.fillWidth: true
                leading: Icon { color: Theme.color.muted; name: "grip-vertical"; size: 16 }
                text: modelData
                trailing: Chip { text: "10 min" }
            }
        }
        Separator { Layout.fillWidth: true }
        SecondLine {
            font.weight: Font.DemiBold
            text: "Ses questions"
        }
        IconLine {
            Layout.fillWidth: true
            iconName: "question-circle"
            iconTone: "tint"
            text: "Comment réponds-tu quand on te dit « ce n’est pas le bon moment » ?"
        }
    }
    Card {
        Layout.fillWidth: true

        SectionHeader {
            Layout.fillWidth: true
            link: "Proposer un objectif"
            title: "Objectifs"
        }
        GoalSample { Layout.fillWidth: true }
        GoalSample { Layout.fillWidth: true }
    }
    second: Card {
        Layout.fillWidth: true
        spacing: 0

        SectionHeader {
            Layout.fillWidth: true
            title: "Engagements"
            trailing: Chip { text: "4 tenus sur 5"; tone: "ok" }
        }
        CheckBox {
            Layout.fillWidth: true
            secondLine: "Inès · demain"
            secondTone: "rope"
            text: "Envoyer son CV relu à Claire Dumas"
        }
        CheckBox {
            Layout.fillWidth: true
            secondLine: "vous · vendredi"
            text: "Présenter Inès à l’équipe data"
        }
        CheckBox {
            Layout.fillWidth: true
            checked: true
            text: "Observer la réunion budget de Sofia"
        }
    }
}
