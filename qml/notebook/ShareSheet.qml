pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// With whom, and exactly what: the words the other person will see stand here before they go.
Sheet {
    id: root

    // {id, name}
    required property var places
    property string action: qsTr("Partager")
    property bool ready: true
    property int place: 0
    readonly property string placeId: root.places.length > root.place ? root.places[root.place].id : ""
    readonly property string name: root.places.length > root.place ? root.places[root.place].name : ""

    signal shareRequested(string placeId)

    secondLine: root.name === "" ? qsTr("Personne avec qui partager pour l’instant : invite d’abord ton mentor ou ton mentoré.")
                                 : qsTr("%1 le verra et le gardera, même si tu l’effaces ensuite.").arg(root.name)

    Choice {
        Layout.fillWidth: true
        current: root.place
        label: qsTr("Avec qui ?")
        options: root.places.map(place => place.name)
        visible: root.places.length > 1

        onChosen: index => root.place = index
    }
    footer: [
        PrimaryButton {
            enabled: root.placeId !== "" && root.ready
            text: root.action

            onClicked: {
                root.shareRequested(root.placeId)
                root.close()
            }
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
