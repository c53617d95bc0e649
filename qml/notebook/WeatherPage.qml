pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Météo: a few taps and a word once a month, for myself alone, and what moved it.
PageFrame {
    id: root

    required property Weather weather

    backVisible: true
    title: qsTr("Météo")
    secondLine: qsTr("Une fois par mois, pour voir ce qui te porte et ce qui te pèse.")
    actions: AudienceBadge {}

    LoadCard {
        Layout.fillWidth: true
        weather: root.weather
        visible: root.weather.loadText !== ""
    }
    TakeWeatherCard {
        Layout.fillWidth: true
        weather: root.weather
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        visible: root.weather.received.count > 0

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Partagé avec toi")
        }
        Repeater {
            model: root.weather.received

            TwoLines {
                required property string words
                required property string line

                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                secondLine: line
                text: words
            }
        }
    }
    second: [
        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Au fil des mois")
            visible: root.weather.trends.count > 0
        },
        TrendsList {
            Layout.fillWidth: true
            weather: root.weather
            visible: root.weather.trends.count > 0
        }
    ]
}
