pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One curve for each thing asked, over what happened meanwhile. One value at a time can be shown to
// somebody.
ColumnLayout {
    id: root

    required property Weather weather

    spacing: Theme.space.l

    Repeater {
        model: root.weather.trends

        Card {
            id: trend

            required property string name
            required property string last
            required property string lastId
            required property var points

            Layout.fillWidth: true
            spacing: Theme.space.xs

            SectionHeader {
                Layout.fillWidth: true
                figure: trend.last
                title: trend.name
            }
            TrendLine {
                Layout.fillWidth: true
                from: root.weather.fromText
                label: trend.name
                markName: qsTr("Ce qui s’est passé")
                marks: root.weather.events
                plotHeight: Math.round(88 * Math.min(1.4, Theme.scale))
                series: [{"name": trend.name, "points": trend.points}]
                until: qsTr("aujourd’hui")
            }
            LinkButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                small: true
                text: qsTr("Montrer la dernière valeur…")
                visible: root.weather.places.length > 0

                onClicked: sharing.begin(trend.lastId)
            }
        }
    }
    ShareSheet {
        id: sharing

        property string pulseId: ""
        property bool withWord: false

        function begin(id: string): void {
            sharing.pulseId = id
            sharing.withWord = false
            sharing.open()
        }

        places: root.weather.places
        title: qsTr("Montrer une valeur")

        onShareRequested: placeId => root.weather.share(sharing.pulseId, placeId, sharing.withWord)

        Body {
            Layout.fillWidth: true
            text: root.weather.preview(sharing.pulseId, sharing.withWord)
        }
        CheckBox {
            Layout.fillWidth: true
            checked: sharing.withWord
            strike: false
            text: qsTr("Avec le mot")

            onToggleRequested: sharing.withWord = !sharing.withWord
        }
    }
}
