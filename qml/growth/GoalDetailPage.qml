pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One goal: how far it is, the SMART check, its steps, its check-ins and how it changed.
PageFrame {
    id: root

    required property GoalPage page
    required property Sharing sharing

    signal shared(string sharedId)

    function edit(letter: string): void {
        if (root.page.needsReason(letter))
            adjusting.adjust(letter)
        else if (root.page.mine)
            editor.edit(letter)
    }

    backVisible: true
    overline: root.page.areaText
    title: root.page.editor.title
    actions: [
        HeadBadge {
            sharedWith: root.page.sharedWith
        },
        IconButton {
            iconName: "three-dots-vertical"
            text: qsTr("Plus d’actions")

            onClicked: menu.popup()
        }
    ]

    GoalProgressCard {
        Layout.fillWidth: true
        page: root.page

        onCheckInRequested: checkIn.open()
        onStartRequested: root.page.start()
    }
    SmartCard {
        Layout.fillWidth: true
        met: root.page.smartMet
        lines: root.page.smart

        onEditRequested: letter => root.edit(letter)
    }
    CourseCard {
        Layout.fillWidth: true
        page: root.page
    }
    second: [
        GoalStepsCard {
            Layout.fillWidth: true
            page: root.page
        },
        SignatureCard {
            Layout.fillWidth: true
            page: root.page
        },
        RevisionsCard {
            Layout.fillWidth: true
            page: root.page

            onAdjustRequested: adjusting.adjust("S")
        },
        CheckInsCard {
            Layout.fillWidth: true
            checkIns: root.page.checkIns
            mine: root.page.mine
            visible: root.page.mine || root.page.checkIns.count > 0

            onCheckInRequested: checkIn.open()
        }
    ]

    GoalMenu {
        id: menu

        canShare: root.sharing.audiences.length > 1
        page: root.page

        onLetGoRequested: lettingGo.open()
        onPauseRequested: pausing.open()
        onRemoved: root.back()
        onRenameRequested: root.edit("")
        onShareRequested: sheet.ask(root.page.editor.recordId)
    }
    SmartEditSheet {
        id: editor

        page: root.page
    }
    AdjustSheet {
        id: adjusting

        page: root.page

        onMeasureRequested: editor.edit("M")
    }
    CheckInSheet {
        id: checkIn

        page: root.page
    }
    ReasonSheet {
        id: pausing

        actText: qsTr("Mettre en pause")
        question: qsTr("Pourquoi maintenant ? Qu’est-ce qui le fera reprendre ?")
        title: qsTr("Mettre en pause")

        onGiven: reason => pausing.settle(root.page.pause(reason))
    }
    ReasonSheet {
        id: lettingGo

        actText: qsTr("Laisser de côté")
        question: qsTr("Pourquoi, et qu’en gardes-tu ?")
        title: qsTr("Laisser cet objectif")

        onGiven: reason => lettingGo.settle(root.page.letGo(reason))
    }
    ShareSheet {
        id: sheet

        sharing: root.sharing

        onDone: sharedId => root.shared(sharedId)
    }
}
