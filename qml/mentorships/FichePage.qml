pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One mentorship: who, since when, and what there is between the two.
PageFrame {
    id: root

    required property MentorshipFiche fiche
    property FeedbackTab feedback: null
    property ConflictsModel apart: null // what was written apart about the mentorship itself
    property int tab: 0
    readonly property int bondTab: 4

    signal meetingOpened(string meetingId)
    signal goalOpened(string goalId)
    signal goalsRequested
    // Any other page, by its route and what it is about.
    signal pageOpened(string route, string argument)

    function nextAct(): void {
        if (root.fiche.nextMeetingId === "")
            dates.propose()
        else
            root.meetingOpened(root.fiche.nextMeetingId)
    }

    secondLine: root.fiche.subtitle
    title: root.fiche.name
    leading: Avatar {
        initials: root.fiche.initials
        size: 52
    }
    actions: PrimaryButton {
        iconName: root.fiche.nextMeetingId === "" ? "calendar-plus" : "play-fill"
        text: root.fiche.nextMeetingAct
        visible: root.wide

        onClicked: root.nextAct()
    }
    above: [
        ApartCard {
            Layout.fillWidth: true
            versions: root.apart
        },
        TabStrip {
            Layout.fillWidth: true
            current: root.tab
            tabs: [qsTr("Fil"), qsTr("Rencontres"), qsTr("Engagements"), qsTr("Retours"),
                qsTr("Entente et bilans")]

            onChosen: index => root.tab = index
        },
        Chip {
            icon: "hourglass-split"
            text: qsTr("%1 n’a pas encore rejoint : ce que tu prépares l’attend.").arg(root.fiche.firstName)
            tone: "warn"
            visible: root.fiche.waiting
        }
    ]

    NextMeetingCard {
        Layout.fillWidth: true
        fiche: root.fiche
        visible: root.tab === 0

        onBriefRequested: meetingId => root.pageOpened("brief", meetingId)
    }
    GoalLinesCard {
        Layout.fillWidth: true
        goals: root.fiche.goals
        visible: root.tab === 0

        onGoalOpened: goalId => root.goalOpened(goalId)
        onGoalsRequested: root.goalsRequested()
    }
    InitiativeCard {
        Layout.fillWidth: true
        initiative: root.fiche.initiative
        sharedWith: root.fiche.firstName
        visible: root.tab === 0 && !root.fiche.iGuide

        onDateRequested: dates.propose()
    }
    MeetingsCard {
        Layout.fillWidth: true
        meetings: root.fiche.ahead
        ahead: true
        visible: root.tab === 1

        onChangeRequested: meetingId => dates.change(meetingId)
        onMeetingOpened: meetingId => root.meetingOpened(meetingId)
        onProposeRequested: dates.propose()
    }
    CommitmentsCard {
        Layout.fillWidth: true
        commitments: root.fiche.alive
        compact: true
        sharedWith: root.fiche.firstName
        visible: root.tab === 2
    }
    Repeater {
        model: root.tab === 3 && root.feedback !== null ? 1 : 0

        FeedbackToDo {
            Layout.fillWidth: true
            tab: root.feedback

            onOpened: (route, id) => root.pageOpened(route, id)
        }
    }
    LazyPart {
        Layout.fillWidth: true
        file: "BondFirst.qml"
        given: ({ bond: root.fiche.bond, sharedWith: root.fiche.firstName })
        shown: root.tab === root.bondTab
    }
    Connections {
        ignoreUnknownSignals: true
        target: bondSecond.item

        function onMeetingOpened(meetingId: string): void {
            root.meetingOpened(meetingId)
        }

        function onPageOpened(route: string, argument: string): void {
            root.pageOpened(route, argument)
        }
    }
    Connections {
        ignoreUnknownSignals: true
        target: thread.item

        function onPageOpened(route: string, argument: string): void {
            root.pageOpened(route, argument)
        }
    }
    second: [
        Repeater {
            model: root.tab === 3 && root.feedback !== null ? 1 : 0

            FeedbackDone {
                Layout.fillWidth: true
                tab: root.feedback

                onOpened: (route, id) => root.pageOpened(route, id)
            }
        },
        CommitmentsCard {
            Layout.fillWidth: true
            commitments: root.fiche.alive
            sharedWith: root.fiche.firstName
            visible: root.tab === 0
        },
        LazyPart {
            id: thread

            Layout.fillWidth: true
            file: "ThreadPart.qml"
            given: ({ bond: root.fiche.bond, flickable: root.flickable, sharedWith: root.fiche.firstName })
            shown: root.tab === 0
        },
        LazyPart {
            id: bondSecond

            Layout.fillWidth: true
            file: "BondSecond.qml"
            given: ({ bond: root.fiche.bond, sharedWith: root.fiche.firstName })
            shown: root.tab === root.bondTab
        },
        MeetingsCard {
            Layout.fillWidth: true
            figure: root.fiche.timeGiven
            meetings: root.fiche.past
            visible: root.tab === 1

            onMeetingOpened: meetingId => root.meetingOpened(meetingId)
        },
        SettledCard {
            Layout.fillWidth: true
            commitments: root.fiche.settled
            keptText: root.fiche.alive.keptText
            sharedWith: root.fiche.firstName
            visible: root.tab === 2
        }
    ]
    footer: PageFooter {
        visible: !root.wide && root.tab < 2

        PrimaryButton {
            Layout.fillWidth: true
            iconName: root.fiche.nextMeetingId === "" ? "calendar-plus" : "play-fill"
            text: root.fiche.nextMeetingAct

            onClicked: root.nextAct()
        }
    }
    MeetingSheet {
        id: dates

        meetings: root.fiche.ahead
        sharedWith: root.fiche.firstName
    }
}
