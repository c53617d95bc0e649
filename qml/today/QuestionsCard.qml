pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Questions my mentees wait to hear about, and feedback and introductions somebody waits for.
Card {
    id: root

    required property TodayModel today

    signal answerRequested(string route, string id)
    signal questionRequested(string meetingId, string mentorshipId)

    spacing: 0

    Repeater {
        model: root.today.questions

        ListRow {
            id: row

            required property string itemId
            required property string kind
            required property string line
            required text
            required property string initials
            required property string meetingId
            required property string mentorshipId

            Layout.fillWidth: true
            chevron: true
            leading: Icon {
                color: Theme.color.primary
                name: row.kind === "question" ? "question-circle" : row.kind === "introduction" ? "diagram-3" : "chat-left-text"
                size: Theme.icon
            }
            secondLine: row.line

            onClicked: {
                if (row.kind === "question")
                    root.questionRequested(row.meetingId, row.mentorshipId)
                else
                    root.answerRequested(row.kind, row.itemId)
            }
        }
    }
}
