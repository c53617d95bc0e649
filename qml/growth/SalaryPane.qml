pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The negotiations I prepare. No figure stands in the list.
GrowthPane {
    id: root

    readonly property SalaryList salaries: root.growth.salaries

    addText: qsTr("Nouvelle préparation")
    empty: root.salaries.count === 0

    onAddRequested: sheet.open()

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Préparer une négociation")
        icon: "shield-lock"
        text: qsTr("Trois chiffres, des preuves, des réponses prêtes. Les montants restent à toi : ils ne quittent jamais ton espace.")
        visible: root.empty

        onActionClicked: sheet.open()
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space.xs
        visible: !root.empty

        Repeater {
            model: root.salaries

            ListRow {
                id: row

                required property string prepId
                required property string context
                required property string day
                required property string ready
                required property bool shared
                required property string owner

                Layout.fillWidth: true
                chevron: true
                secondLine: root.line([row.owner, row.shared ? qsTr("aperçu partagé, sans montant") : "", row.ready, row.day])
                text: row.context
                trailing: Icon {
                    color: Theme.color.muted
                    name: row.shared ? "people" : "lock"
                    size: Theme.smallIcon
                }

                onClicked: root.opened("salary", row.prepId)
            }
        }
    }
    Sheet {
        id: sheet

        function submit(): void {
            const id = root.salaries.create(context.text)
            if (id === "")
                return
            sheet.close()
            root.opened("salary", id)
        }

        title: qsTr("Préparer une négociation")

        onAboutToShow: context.text = ""
        onOpened: context.forceActiveFocus()

        AudienceBadge {}
        TextField {
            id: context

            Layout.fillWidth: true
            hint: qsTr("« Entretien annuel de janvier », « offre de l’équipe data ».")
            label: qsTr("De quoi s’agit-il ?")

            onAccepted: sheet.submit()
        }
        footer: [
            PrimaryButton {
                enabled: context.text.trim() !== ""
                text: qsTr("Commencer")

                onClicked: sheet.submit()
            },
            QuietButton {
                text: qsTr("Annuler")

                onClicked: sheet.close()
            }
        ]
    }
}
