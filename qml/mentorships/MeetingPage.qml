pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App

// A meeting in its three moments. Repeaters of none or one, because the Loader of Qt 6.4 cannot
// make a bound component.
FocusScope {
    id: root

    required property MeetingRoom room
    property ConflictsModel apart: null // what was written apart about it
    property bool listens: false

    signal back

    Repeater {
        model: root.room.moment === MeetingRoom.Prepare ? 1 : 0

        MeetingPreparePage {
            width: root.width
            height: root.height
            apart: root.apart
            focus: true
            room: root.room

            onAgendaRequested: paper.show(MeetingPapers.Agenda)
            onBack: root.back()
            onCallOffRequested: callOff.ask(root.room.meetingId)
            onChangeRequested: dates.change(root.room.meetingId)
            onKeepTemplateRequested: keepTemplate.ask()
            onTemplatesRequested: templates.open()
        }
    }
    Repeater {
        model: root.room.moment === MeetingRoom.During && !root.listens ? 1 : 0

        MeetingDuringPage {
            width: root.width
            height: root.height
            apart: root.apart
            focus: true
            room: root.room

            onBack: root.back()
            onListenRequested: root.listens = true
        }
    }
    Repeater {
        model: root.room.moment === MeetingRoom.During && root.listens ? 1 : 0

        ListenPage {
            width: root.width
            height: root.height
            focus: true
            room: root.room

            onBack: root.listens = false
        }
    }
    Repeater {
        model: root.room.moment === MeetingRoom.Recap ? 1 : 0

        MeetingRecapPage {
            width: root.width
            height: root.height
            apart: root.apart
            focus: true
            room: root.room

            onAgainRequested: dates.again(root.room.meetingId)
            onBack: root.back()
            onPaperRequested: paper.show(MeetingPapers.Recap)
            onProposeRequested: dates.propose()
            onRowRequested: dates.proposeRow()
        }
    }
    PaperSheet {
        id: paper

        room: root.room
    }
    TemplateSheet {
        id: templates

        room: root.room

        onEditRequested: ownTemplate.open()
        onKeepRequested: keepTemplate.ask()
    }
    KeepTemplateSheet {
        id: keepTemplate

        templates: root.room.ownTemplates

        onKept: ownTemplate.open()
    }
    OwnTemplateSheet {
        id: ownTemplate

        templates: root.room.ownTemplates
    }
    MeetingSheet {
        id: dates

        meetings: root.room.dates
        sharedWith: root.room.partnerName
    }
    CallOffSheet {
        id: callOff

        meetings: root.room.dates
        sharedWith: root.room.partnerName

        onCalledOff: root.back()
        onMoveRequested: meetingId => dates.change(meetingId)
    }
}
