pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Said when a mentor's load is heavy: two ways to bring it up, word for word.
Card {
    id: root

    required property Weather weather
    readonly property var relief: root.weather.relief
    readonly property var places: root.weather.places

    tinted: true

    Body {
        Layout.fillWidth: true
        text: root.weather.loadText
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("En parler…")

        onClicked: sheet.open()
    }
    ShareSheet {
        id: sheet

        property int relief: 0

        action: qsTr("Mettre à l’ordre du jour")
        places: root.places.filter(place => place.asMentor)
        title: qsTr("Alléger un mentorat")

        onShareRequested: placeId => root.weather.propose(placeId, sheet.relief)

        Choice {
            Layout.fillWidth: true
            current: sheet.relief
            label: qsTr("Les mots qui seront à l’ordre du jour")
            options: root.relief

            onChosen: index => sheet.relief = index
        }
    }
}
