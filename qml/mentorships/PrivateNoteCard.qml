pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What only I see of this meeting.
Card {
    id: root

    required property MeetingRoom room

    spacing: Theme.space.s

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Mes notes")

        AudienceBadge {}
    }
    NoteEdit {
        Layout.fillWidth: true
        label: qsTr("Mes notes, pour moi seul")
        lines: 2
        note: root.room.privateNote
        placeholder: qsTr("Ce que tu observes, ce que tu veux te rappeler. Personne d’autre ne le lira.")
    }
}
