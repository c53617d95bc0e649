pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.Mentorships
import Cordee.Ui

// The sheets around a meeting, one at a time: templates, a row of meetings, calling off.
PageFrame {
    id: root

    required property MeetingRoom room
    required property string which

    function show(): void {
        switch (root.which) {
        case "templates":
            templates.open()
            break
        case "own-template":
            root.room.ownTemplates.points.open(root.room.ownTemplates.keyAt(0))
            own.open()
            break
        case "keep-template":
            keep.ask()
            break
        case "row":
            dates.proposeRow()
            break
        default:
            callOff.ask(root.room.meetingId)
        }
    }

    title: "Feuilles"

    Timer {
        interval: 0
        running: true

        onTriggered: root.show()
    }
    TemplateSheet {
        id: templates

        room: root.room
    }
    OwnTemplateSheet {
        id: own

        templates: root.room.ownTemplates
    }
    KeepTemplateSheet {
        id: keep

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
    }
}
