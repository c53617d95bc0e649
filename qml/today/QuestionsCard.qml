pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What somebody waits for: an agreement to sign, a wish to talk it over, questions of my mentees,
// feedback and introductions.
Card {
    id: root

    required property TodayModel today
    readonly property var glyphs: ({ bond: "people", introduction: "diagram-3", question: "question-circle" })

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
                name: root.glyphs[row.kind] ?? "chat-left-text"
                size: Theme.icon
            }
            secondLine: row.line

            onClicked: {
                if (row.kind === "bond")
                    root.answerRequested(row.kind, row.mentorshipId)
                else if (row.kind === "question")
                    root.questionRequested(row.meetingId, row.mentorshipId)
                else
                    root.answerRequested(row.kind, row.itemId)
            }
        }
    }
}
