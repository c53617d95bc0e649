pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App

// A meeting in its three moments. Repeaters of none or one, because the Loader of Qt 6.4 cannot
// make a bound component.
FocusScope {
    id: root

    required property MeetingRoom room

    signal back

    Repeater {
        model: root.room.moment === MeetingRoom.Prepare ? 1 : 0

        MeetingPreparePage {
            width: root.width
            height: root.height
            focus: true
            room: root.room

            onAgendaRequested: agenda.open()
            onBack: root.back()
            onChangeRequested: dates.change(root.room.meetingId)
        }
    }
    Repeater {
        model: root.room.moment === MeetingRoom.During ? 1 : 0

        MeetingDuringPage {
            width: root.width
            height: root.height
            focus: true
            room: root.room

            onBack: root.back()
        }
    }
    Repeater {
        model: root.room.moment === MeetingRoom.Recap ? 1 : 0

        MeetingRecapPage {
            width: root.width
            height: root.height
            focus: true
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
