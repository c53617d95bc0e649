pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A meeting to get ready for: when, with whom, what is ready, and the one act.
Card {
    id: root

    required property string meetingId
    required property string mentorshipId
    required property bool planned
    required property string chip
    required property string moment
    required property string initials
    required property string title
    required property string secondLine
    required property string roleText
    required property bool asMentor
    required property string topicsText
    required property bool topicsReady
    required property string questionsText
    required property bool questionsReady
    required property string promisesText
    required property bool promisesReady
    required property bool soon
    required property bool apart

    signal briefRequested(string meetingId)
    signal prepareRequested(string meetingId)
    signal proposeRequested(string mentorshipId)
    signal apartRequested(string meetingId)
    signal openRequested(string mentorshipId)

    function act(): void {
        if (root.planned && root.asMentor)
            root.briefRequested(root.meetingId)
        else if (root.planned)
            root.prepareRequested(root.meetingId)
        else
            root.proposeRequested(root.mentorshipId)
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Chip {
            Layout.alignment: Qt.AlignTop
            icon: root.planned ? "calendar-event" : "calendar-plus"
            text: root.chip
            tone: root.planned ? "tint" : "warn"
        }
        Chip {
            Layout.alignment: Qt.AlignTop
            text: root.roleText
            visible: root.roleText !== ""
        }
        SecondLine {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            horizontalAlignment: Text.AlignRight
            text: root.moment
        }
    }
    ListRow {
        Layout.fillWidth: true
        leading: Avatar {
            initials: root.initials
            tone: "rope"
        }
        secondLine: root.secondLine
        strong: true
        text: root.title

        onClicked: root.openRequested(root.mentorshipId)
    }
    ApartBadge {
        about: root.title
        visible: root.apart

        onClicked: root.apartRequested(root.meetingId)
    }
    ReadyLine {
        Layout.fillWidth: true
        ready: root.topicsReady
        text: root.topicsText
        visible: root.planned
    }
    ReadyLine {
        Layout.fillWidth: true
        ready: root.questionsReady
        text: root.questionsText
        visible: root.planned
    }
    ReadyLine {
        Layout.fillWidth: true
        ready: root.promisesReady
        text: root.promisesText
        visible: root.planned
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            Layout.fillWidth: true
            text: !root.planned ? qsTr("Proposer une date")
                  : root.asMentor ? qsTr("Préparer en 60 s") : qsTr("Préparer la rencontre")

            onClicked: root.act()
        }
        QuietButton {
            iconName: "three-dots"

            Accessible.name: qsTr("Ouvrir le mentorat")

            onClicked: root.openRequested(root.mentorshipId)
        }
    }
}
