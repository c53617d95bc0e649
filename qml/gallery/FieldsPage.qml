pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

PageFrame {
    id: root

    title: "Champs"

    Card {
        Layout.fillWidth: true

        TextField {
            Layout.fillWidth: true
            iconName: "search"
            placeholderText: "Expertise, métier, valeurs…"
        }
        TextField {
            Layout.fillWidth: true
            hint: "Une phrase que tu pourrais dire à voix haute."
            label: "Ton objectif"
            value: "Animer seule un comité projet d’ici mars"
        }
        TextField {
            Layout.fillWidth: true
            error: "Ce lien n’est pas une invitation."
            label: "Lien d’invitation"
            value: "https://exemple.fr"
        }
        TextArea {
            Layout.fillWidth: true
            label: "Notes"
            value: "Arriver avec trois chiffres : le marché, l’apport d’Atlas, la cible.\nNe pas répondre tout de suite."
        }
        TextArea {
            Layout.fillWidth: true
            lines: 2
            placeholderText: "Ce qui s’est passé, en une ou deux phrases"
        }
    }
    second: [
        Card {
            Layout.fillWidth: true

            Choice {
                Layout.fillWidth: true
                current: 0
                label: "Moment"
                options: ["Préparer", "Pendant", "Bilan"]
            }
            DateField {
                Layout.fillWidth: true
                iso: "2026-11-25"
                label: "Échéance"
                today: "2026-11-24"
            }
            MinutesField {
                label: "Durée"
                value: 30
            }
            NumberField {
                label: "Confiance"
                to: 10
                value: 7
            }
        },
        Card {
            Layout.fillWidth: true

            Calendar {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignHCenter
                iso: "2026-11-26"
                words: DateWords { today: "2026-11-24" }
            }
        }
    ]
}
