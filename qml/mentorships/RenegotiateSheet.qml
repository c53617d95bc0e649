pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Another day for a promise, and why: said early, it is a promise looked after.
Sheet {
    id: root

    required property CommitmentsModel commitments
    required property string sharedWith
    property string commitmentId: ""
    property string dueIso: ""

    function show(id: string, text: string, iso: string): void {
        root.commitmentId = id
        root.secondLine = text
        root.dueIso = iso
        reason.text = ""
        root.open()
    }

    function submit(): void {
        root.commitments.renegotiate(root.commitmentId, root.dueIso, reason.text)
        root.close()
    }

    title: qsTr("Convenir d’une autre date")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: [{ days: 7, text: qsTr("Dans une semaine") }, { days: 14, text: qsTr("Dans deux semaines") },
                { days: 30, text: qsTr("Dans un mois") }]

            ChoiceChip {
                id: chip

                required property var modelData
                readonly property string iso: root.commitments.isoIn(chip.modelData.days)

                checked: root.dueIso === chip.iso
                text: chip.modelData.text

                onClicked: root.dueIso = chip.iso
            }
        }
    }
    DateField {
        Layout.fillWidth: true
        iso: root.dueIso
        label: qsTr("Nouvelle date")
        today: root.commitments.isoIn(0)

        onPicked: iso => root.dueIso = iso
    }
    TextField {
        id: reason

        Layout.fillWidth: true
        hint: qsTr("Une phrase suffit ; elle reste avec l’engagement.")
        label: qsTr("Pourquoi ?")

        onAccepted: root.submit()
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
    footer: [
        PrimaryButton {
            enabled: root.dueIso !== ""
            text: qsTr("Convenir")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Fermer")

            onClicked: root.close()
        }
    ]
}
