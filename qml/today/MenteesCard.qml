pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// My mentees, those who need me first, each with the reason.
Card {
    id: root

    required property TodayModel today

    signal menteeRequested(string mentorshipId)

    spacing: 0

    Repeater {
        model: root.today.mentees

        ListRow {
            id: row

            required property string mentorshipId
            required property string name
            required property string initials
            required property string reason
            required property string tone

            Layout.fillWidth: true
            chevron: true
            leading: Avatar {
                initials: row.initials
                tone: row.tone === "rope" ? "rope" : "tint"
            }
            secondLine: row.reason
            secondTone: row.tone
            strong: true
            text: row.name

            onClicked: root.menteeRequested(row.mentorshipId)
        }
    }
}
