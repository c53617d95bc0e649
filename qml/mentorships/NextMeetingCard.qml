pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The next meeting on the fiche: when, what about, which questions; without one, what waits.
Card {
    id: root

    required property MentorshipFiche fiche
    readonly property bool planned: root.fiche.nextMeetingId !== ""

    signal briefRequested(string meetingId)

    spacing: Theme.space.xs

    CardHead {
        Layout.fillWidth: true
        title: root.planned ? qsTr("Prochaine rencontre") : qsTr("Prochaine fois")

        Chip {
            icon: "calendar"
            text: root.fiche.nextMeetingWhen
            tone: "tint"
            visible: root.planned
        }
    }
    AgendaRows {
        Layout.fillWidth: true
        agenda: root.fiche.topics
    }
    Body {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        color: Theme.color.muted
        text: root.planned ? qsTr("Aucun sujet encore. Une ligne suffit pour que vous sachiez de quoi parler.")
                           : qsTr("Aucune date. Ce que tu notes ici attend la prochaine rencontre.")
        visible: root.fiche.topics.count === 0
    }
    AddLine {
        Layout.fillWidth: true
        placeholder: qsTr("Ajouter un sujet")

        onAdded: text => root.fiche.topics.add(text)
    }
    Separator {
        Layout.fillWidth: true
        visible: root.fiche.questions.count > 0
    }
    SecondLine {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        font.weight: Font.DemiBold
        text: root.fiche.questionsTitle
        visible: root.fiche.questions.count > 0
    }
    Repeater {
        model: root.fiche.questions

        QuestionLine {
            Layout.fillWidth: true
        }
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        Layout.maximumWidth: implicitWidth
        iconName: "clock"
        text: qsTr("Préparer en 60 s")
        visible: root.planned && root.fiche.iGuide

        onClicked: root.briefRequested(root.fiche.nextMeetingId)
    }
}
