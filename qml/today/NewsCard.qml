pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What the others wrote in the last days.
Card {
    id: root

    required property TodayModel today

    signal newsRequested(string kind, string recordId, string mentorshipId)

    spacing: 0

    Repeater {
        model: root.today.news

        ListRow {
            id: row

            required property string recordId
            required property string kind
            required property string initials
            required property string line
            required text
            required property string mentorshipId

            Layout.fillWidth: true
            chevron: true
            leading: Avatar {
                initials: row.initials
                size: 32
                tone: "rope"
            }
            secondLine: row.line

            onClicked: root.newsRequested(row.kind, row.recordId, row.mentorshipId)
        }
    }
}
