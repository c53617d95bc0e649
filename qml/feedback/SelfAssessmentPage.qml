pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Twice a year, for the mentor alone: the six qualities, what went well, what to try, and the way
// it went.
PageFrame {
    id: root

    required property SelfAssessment page
    readonly property var names: root.page.names

    backVisible: true
    secondLine: root.page.stateText
    title: qsTr("Me regarder faire")

    Card {
        Layout.fillWidth: true
        spacing: Theme.space.l

        AudienceBadge {}
        IconLine {
            Layout.fillWidth: true
            iconName: "arrow-repeat"
            quiet: true
            text: qsTr("La dernière fois, tu voulais essayer : %1").arg(root.page.lastTried)
            visible: root.page.lastTried !== ""
        }
        SecondLine {
            Layout.fillWidth: true
            text: qsTr("De 1, pas du tout, à 6, tout à fait. Chaque réponse est gardée aussitôt.")
        }
        Repeater {
            model: root.page.qualities

            ColumnLayout {
                id: row

                required property string field
                required property string name
                required property string text
                required property int value
                required property string valueText
                required property string before

                Layout.fillWidth: true
                spacing: Theme.space.xs

                Overline {
                    Layout.fillWidth: true
                    text: row.name
                }
                ScaleRow {
                    Layout.fillWidth: true
                    text: row.text
                    value: row.value
                    valueText: row.valueText

                    onChosen: value => root.page.answer(row.field, value)
                }
                SecondLine {
                    Layout.fillWidth: true
                    text: row.before
                    visible: row.before !== ""
                }
            }
        }
        TextArea {
            id: proud

            Layout.fillWidth: true
            label: qsTr("Ce que j’ai bien fait")
            lines: 1
            value: root.page.proudOf

            onCommitted: text => root.page.write(text, root.page.toTry)
        }
        TextArea {
            id: trying

            Layout.fillWidth: true
            label: qsTr("Une chose que je veux essayer")
            lines: 1
            value: root.page.toTry

            onCommitted: text => root.page.write(root.page.proudOf, text)
        }
    }
    second: [
        Card {
            Layout.fillWidth: true
            visible: root.page.axes.length > 0

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Les six qualités")
            }
            Radar {
                Layout.fillWidth: true
                axes: root.page.axes
                label: qsTr("Les six qualités, sur 6")
                otherName: root.page.beforeName
                ownName: root.page.nowName
                rings: 6
            }
        },
        Card {
            Layout.fillWidth: true
            spacing: Theme.space.m
            visible: root.page.axes.length > 0

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Au fil du temps")
            }
            Choice {
                Layout.fillWidth: true
                current: root.page.shown
                options: root.names

                Accessible.name: qsTr("Quelle qualité ?")

                onChosen: index => root.page.shown = index
            }
            TrendLine {
                Layout.fillWidth: true
                from: root.page.fromText
                highest: qsTr("6, tout à fait")
                label: root.names[root.page.shown]
                lowest: qsTr("0")
                series: root.page.curves
                until: qsTr("aujourd’hui")
                visible: root.page.curves.length > 0
            }
            SecondLine {
                Layout.fillWidth: true
                text: qsTr("À côté de toi : ce que les personnes que tu accompagnes ont choisi d’ouvrir dans vos bilans. Rien d’ici ne leur est montré.")
            }
        }
    ]
}
