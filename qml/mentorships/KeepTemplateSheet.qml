pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A name for the agenda that is kept as a template of mine.
Sheet {
    id: root

    required property OwnTemplates templates

    signal kept

    function ask(): void {
        name.text = ""
        root.open()
    }

    function keep(): void {
        const id = root.templates.keep(name.text)
        if (id === "")
            return
        root.templates.points.open(id)
        root.close()
        root.kept()
    }

    secondLine: qsTr("Ses points, leurs durées et leur ordre ; les mots de cette rencontre se changent ensuite.")
    title: qsTr("Garder comme modèle")

    onOpened: name.forceActiveFocus()

    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("Comment l’appelles-tu ?")
        placeholderText: qsTr("Le point du mois, retour de mission…")

        onAccepted: root.keep()
    }
    AudienceBadge {}
    footer: [
        PrimaryButton {
            enabled: name.text.trim() !== ""
            text: qsTr("Garder")

            onClicked: root.keep()
        },
        QuietButton {
            text: qsTr("Fermer")

            onClicked: root.close()
        }
    ]
}
