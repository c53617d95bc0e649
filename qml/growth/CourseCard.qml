pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The goal over time: how far, how confident, where it was adjusted.
Card {
    id: root

    required property GoalPage page
    readonly property GoalCourse course: root.page.course
    readonly property bool drawn: root.course.progress.length > 0 || root.course.confidence.length > 0

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Le chemin")
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Le premier point d’avancement ouvre le graphique : avancement, confiance, ajustements.")
        visible: !root.drawn
    }
    TrendLine {
        Layout.fillWidth: true
        from: root.course.fromText
        label: qsTr("Avancement et confiance dans le temps")
        marks: root.course.marks
        series: [
            { name: qsTr("Avancement"), points: root.course.progress },
            { name: qsTr("Confiance"), points: root.course.confidence }
        ]
        until: root.course.untilText
        visible: root.drawn
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m
        visible: root.page.mine

        NumberField {
            id: felt

            Layout.fillWidth: true
            label: qsTr("Ma confiance aujourd’hui, sur 10")
            said: root.course.lastConfidence >= 0
            to: 10
            value: Math.max(0, root.course.lastConfidence)

            onMoved: value => root.course.noteConfidence(value)
        }
        AudienceBadge {
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: Theme.space.m
        }
    }
}
