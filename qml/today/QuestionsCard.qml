pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Questions my mentees wait to hear about.
Card {
    id: root

    required property TodayModel today

    signal questionRequested(string meetingId, string mentorshipId)

    spacing: 0

    Repeater {
        model: root.today.questions

        ListRow {
            id: row

            required property string itemId
            required property string line
            required text
            required property string initials
            required property string meetingId
            required property string mentorshipId

            Layout.fillWidth: true
            chevron: true
            leading: Icon {
                color: Theme.color.primary
                name: "question-circle"
                size: Theme.icon
            }
            secondLine: row.line

            onClicked: root.questionRequested(row.meetingId, row.mentorshipId)
        }
    }
}
