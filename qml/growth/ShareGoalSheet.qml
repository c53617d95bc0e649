pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Says exactly what the other person will see before a private goal is shared.
Sheet {
    id: root

    required property string goalTitle
    // {id, label, shared}; private places are left out.
    required property var audiences
    readonly property var places: root.audiences.filter(place => place.shared)
    property int place: 0

    signal shareRequested(string audienceId)

    secondLine: root.goalTitle
    title: qsTr("Partager l’objectif")

    Choice {
        Layout.fillWidth: true
        current: root.place
        label: qsTr("Avec qui ?")
        options: root.places.map(place => place.label)

        onChosen: index => root.place = index
    }
    Body {
        Layout.fillWidth: true
        text: qsTr("L’autre personne verra le titre, les cinq lignes SMART, les jalons et les points d’avancement. Ce qu’elle aura vu, elle le garde.")
    }
    footer: [
        PrimaryButton {
            enabled: root.places.length > 0
            text: qsTr("Partager")

            onClicked: {
                root.shareRequested(root.places[root.place].id)
                root.close()
            }
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
