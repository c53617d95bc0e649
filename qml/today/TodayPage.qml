pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Aujourd’hui: what matters now, for a mentee, a mentor, or somebody who is both.
PageFrame {
    id: root

    required property TodayModel today
    required property PromptChoices prompts
    required property int toFile

    signal meetingRequested(string meetingId)
    signal mentorshipRequested(string mentorshipId)
    signal goalRequested(string goalId)
    signal goalsRequested
    signal fileRequested
    signal captureRequested
    signal inviteRequested
    signal joinRequested
    // Any other page, by its route and what it is about.
    signal pageRequested(string route, string argument)

    // News of what has no page of its own lead to the mentorship.
    function follow(kind: string, recordId: string, mentorshipId: string): void {
        if (kind === "agenda" || kind === "commitment" || kind === "gratitude")
            root.mentorshipRequested(mentorshipId)
        else
            root.pageRequested(kind, recordId)
    }

    overline: root.today.dayText
    title: root.today.greeting

    AloneCard {
        Layout.fillWidth: true
        asMentor: root.today.asMentor
        visible: root.today.alone

        onInviteRequested: root.inviteRequested()
        onJoinRequested: root.joinRequested()
    }
    Repeater {
        model: root.today.meetings

        MeetingCard {
            Layout.fillWidth: true

            onApartRequested: meetingId => root.pageRequested("apart", meetingId)
            onBriefRequested: meetingId => root.pageRequested("brief", meetingId)
            onOpenRequested: mentorshipId => root.mentorshipRequested(mentorshipId)
            onPrepareRequested: meetingId => root.meetingRequested(meetingId)
            onProposeRequested: mentorshipId => root.mentorshipRequested(mentorshipId)
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        figure: root.today.keptText
        title: root.today.promisesTitle
    }
    PromisesCard {
        Layout.fillWidth: true
        today: root.today

        onApartRequested: commitmentId => root.pageRequested("apart", commitmentId)
        onCaptureRequested: root.captureRequested()
        onLaterRequested: (id, text) => later.ask(id, text)
    }
    PromptCard {
        Layout.fillWidth: true
        action: root.today.promptAction
        dismissible: root.today.promptKind !== "apart"
        text: root.today.promptText
        visible: root.today.promptKind !== ""

        onActRequested: root.pageRequested(root.today.promptRoute, root.today.promptTarget)
        onLaterRequested: days => root.prompts.later(root.today.promptKind, days)
        onNeverRequested: root.prompts.setOn(root.today.promptKind, false)
    }
    InitiativeLine {
        Layout.fillWidth: true
        share: root.today.initiativeShare
        text: root.today.initiativeText
        visible: root.today.initiativeText !== ""

        onActRequested: root.mentorshipRequested(root.today.initiativeMentorship)
    }
    LaterSheet {
        id: later

        today: root.today
    }
    second: [
        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("À répondre")
            visible: root.today.questions.count > 0
        },
        QuestionsCard {
            Layout.fillWidth: true
            today: root.today
            visible: root.today.questions.count > 0

            onAnswerRequested: (route, id) => root.pageRequested(route, id)
            onQuestionRequested: (meetingId, mentorshipId) => meetingId === ""
                                 ? root.mentorshipRequested(mentorshipId)
                                 : root.meetingRequested(meetingId)
        },
        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Mes mentorés")
            visible: root.today.mentees.count > 0
        },
        MenteesCard {
            Layout.fillWidth: true
            today: root.today
            visible: root.today.mentees.count > 0

            onMenteeRequested: mentorshipId => root.mentorshipRequested(mentorshipId)
        },
        SectionHeader {
            Layout.fillWidth: true
            link: root.today.goals.count > 0 ? qsTr("Tout voir") : ""
            title: root.today.activeGoals > 1 ? qsTr("Objectifs en cours")
                                              : qsTr("Objectif en cours")
            visible: root.today.asMentee || root.today.goals.count > 0

            onLinkClicked: root.goalsRequested()
        },
        GoalsCard {
            Layout.fillWidth: true
            today: root.today
            visible: root.today.asMentee || root.today.goals.count > 0

            onGoalRequested: goalId => root.goalRequested(goalId)
            onGoalsRequested: root.goalsRequested()
        },
        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Pour moi")
            visible: root.today.mine.count > 0
        },
        MineCard {
            Layout.fillWidth: true
            today: root.today
            visible: root.today.mine.count > 0

            onPageRequested: route => root.pageRequested(route, "")
        },
        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Nouvelles")
            visible: root.today.news.count > 0
        },
        NewsCard {
            Layout.fillWidth: true
            today: root.today
            visible: root.today.news.count > 0

            onNewsRequested: (kind, recordId, mentorshipId) => root.follow(kind, recordId,
                                                                           mentorshipId)
        },
        Card {
            Layout.fillWidth: true
            padding: Theme.space.s
            visible: !root.today.alone

            ListRow {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space.s
                chevron: true
                leading: Icon {
                    color: Theme.color.primary
                    name: "cloud-sun"
                    size: Theme.icon
                }
                secondLine: root.today.weatherText
                text: qsTr("Ma météo")

                onClicked: root.pageRequested("weather", "")
            }
        },
        MemoryCard {
            Layout.fillWidth: true
            text: root.today.memoryText
            visible: root.today.memoryId !== ""

            onReadRequested: root.pageRequested("reflection", root.today.memoryId)
        },
        ToFileCard {
            Layout.fillWidth: true
            visible: root.toFile > 0
            waiting: root.toFile

            onFileRequested: root.fileRequested()
        }
    ]
}
