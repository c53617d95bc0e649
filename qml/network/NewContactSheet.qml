pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A name is enough to begin.
Sheet {
    id: root

    required property Network network

    signal added(string contactId)

    function submit(): void {
        const id = root.network.addContact(name.text)
        if (id === "")
            return
        root.close()
        root.added(id)
    }

    title: qsTr("Nouveau contact")

    onAboutToShow: name.text = ""
    onOpened: name.forceActiveFocus()

    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("Son nom")

        onAccepted: root.submit()
    }
    AudienceBadge {}
    footer: [
        PrimaryButton {
            enabled: name.text.trim() !== ""
            text: qsTr("Ajouter")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
