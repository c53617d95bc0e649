pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A title and who will see it: enough to begin; the goal's page helps with the rest.
Sheet {
    id: root

    // {id, label, shared} of each place a goal may live in.
    required property var audiences
    property int audience: 0

    signal createRequested(string title, string audienceId)

    function submit(): void {
        if (title.text.trim() === "")
            return
        root.createRequested(title.text, root.audiences[root.audience].id)
        root.close()
    }

    title: qsTr("Nouvel objectif")

    onAboutToShow: {
        title.text = ""
        root.audience = root.audiences.length > 1 ? 1 : 0
    }
    onOpened: title.forceActiveFocus()

    TextField {
        id: title

        Layout.fillWidth: true
        hint: qsTr("Commence par un verbe : tu préciseras ensuite.")
        label: qsTr("Que veux-tu atteindre ?")

        onAccepted: root.submit()
    }
    Choice {
        Layout.fillWidth: true
        current: root.audience
        label: qsTr("Qui le verra ?")
        options: root.audiences.map(place => place.label)

        onChosen: index => root.audience = index
    }
    footer: [
        PrimaryButton {
            enabled: title.text.trim() !== ""
            text: qsTr("Créer l’objectif")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
