pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App

// Mentorats. Somebody with one mentor and nobody to guide lands on that fiche, others on the list.
FocusScope {
    id: root

    required property Mentorships mentorships
    property Feedbacks feedbacks: null
    readonly property string soleId: root.mentorships.list.soleId

    signal ficheOpened(string mentorshipId)
    signal meetingOpened(string meetingId)
    signal goalOpened(string goalId)
    signal goalsRequested
    signal inviteRequested
    signal joinRequested
    signal pageOpened(string route, string argument)

    Repeater {
        model: root.soleId === "" ? 1 : 0

        PeoplePage {
            width: root.width
            height: root.height
            focus: true
            mentorships: root.mentorships

            onFicheOpened: mentorshipId => root.ficheOpened(mentorshipId)
            onInviteRequested: root.inviteRequested()
            onJoinRequested: root.joinRequested()
            onPageOpened: (route, argument) => root.pageOpened(route, argument)
        }
    }
    Repeater {
        model: root.soleId === "" ? [] : [root.soleId]

        FichePage {
            id: sole

            required property string modelData

            width: root.width
            height: root.height
            feedback: root.feedbacks?.open(sole.modelData) ?? null
            fiche: root.mentorships.open(sole.modelData)
            focus: true

            onGoalOpened: goalId => root.goalOpened(goalId)
            onGoalsRequested: root.goalsRequested()
            onMeetingOpened: meetingId => root.meetingOpened(meetingId)
            onPageOpened: (route, argument) => root.pageOpened(route, argument)
        }
    }
}
