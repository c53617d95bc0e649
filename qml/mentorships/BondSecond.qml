pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The reviews of a mentorship, how the two talk things over, how it ends.
ColumnLayout {
    id: root

    required property Bond bond
    required property string sharedWith

    signal meetingOpened(string meetingId)
    signal pageOpened(string route, string argument)

    spacing: Theme.space.l

    MonthCard {
        Layout.fillWidth: true
        reviews: root.bond.reviews
        sharedWith: root.sharedWith
    }
    QuarterCard {
        Layout.fillWidth: true
        reviews: root.bond.reviews
        sharedWith: root.sharedWith

        onAnswerRequested: answers.open()
    }
    PastReviewsCard {
        Layout.fillWidth: true
        reviews: root.bond.reviews
    }
    ConcernCard {
        Layout.fillWidth: true
        concern: root.bond.concern
        sharedWith: root.sharedWith

        onDraftRequested: concern.write()
        onMeetingOpened: meetingId => root.meetingOpened(meetingId)
    }
    ClosureCard {
        Layout.fillWidth: true
        closure: root.bond.closure
        sharedWith: root.sharedWith

        onCloseRequested: closing.write()
        onLeaveRequested: leaving.open()
    }
    LegacyCard {
        Layout.fillWidth: true
        closure: root.bond.closure
        sharedWith: root.sharedWith

        onPageOpened: route => root.pageOpened(route, "")
    }
    ReviewSheet {
        id: answers

        reviews: root.bond.reviews
        sharedWith: root.sharedWith
    }
    ConcernSheet {
        id: concern

        concern: root.bond.concern
        sharedWith: root.sharedWith
    }
    ClosureSheet {
        id: closing

        closure: root.bond.closure
        sharedWith: root.sharedWith
    }
    LeaveSheet {
        id: leaving

        closure: root.bond.closure
        sharedWith: root.sharedWith
    }
}
