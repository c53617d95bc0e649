pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The step after a challenge: one notch higher at most.
Sheet {
    id: root

    required property ChallengePage page
    property int discomfort: 0

    signal created(string recordId)

    function submit(): void {
        const id = root.page.addNext(step.text, root.discomfort)
        if (id === "")
            return
        root.close()
        root.created(id)
    }

    title: qsTr("Le pas d’après")

    onAboutToShow: {
        step.text = ""
        root.discomfort = root.page.mostNext
    }
    onOpened: step.forceActiveFocus()

    AudienceBadge {
        sharedWith: root.page.sharedWith
    }
    TextField {
        id: step

        Layout.fillWidth: true
        label: qsTr("Un peu plus loin, ce serait…")

        onAccepted: root.submit()
    }
    NumberField {
        Layout.fillWidth: true
        label: qsTr("Inconfort, %1 au plus : un cran à la fois").arg(root.page.mostNext)
        to: root.page.mostNext
        value: root.discomfort

        onMoved: value => root.discomfort = value
    }
    footer: [
        PrimaryButton {
            enabled: step.text.trim() !== ""
            text: qsTr("Noter ce pas")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
