pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App

// A meeting in its three moments.
FocusScope {
    id: root

    required property MeetingRoom room

    signal back

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.room.moment === MeetingRoom.During ? during
                         : root.room.moment === MeetingRoom.Recap ? recap : prepare
    }
    Component {
        id: prepare

        MeetingPreparePage {
            room: root.room

            onAgendaRequested: agenda.open()
            onBack: root.back()
            onChangeRequested: dates.change(root.room.meetingId)
        }
    }
    Component {
        id: during

        MeetingDuringPage {
            room: root.room

            onBack: root.back()
        }
    }
    Component {
        id: recap

        MeetingRecapPage {
            room: root.room

            onBack: root.back()
            onProposeRequested: dates.propose()
        }
    }
    AgendaSheet {
        id: agenda

        room: root.room
    }
    MeetingSheet {
        id: dates

        meetings: root.room.dates
        sharedWith: root.room.partnerName
    }
}
