pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Préparer en 60 s: one screen before a meeting, readable on a phone before a call, offline.
PageFrame {
    id: root

    required property MeetingBrief brief
    readonly property var parts: root.brief.parts

    signal meetingRequested(string meetingId)

    function partsIn(column: int): var {
        return root.parts.filter(part => part.column === column)
    }

    backVisible: true
    overline: qsTr("Préparer en 60 secondes")
    secondLine: root.brief.when
    title: root.brief.name
    actions: PrimaryButton {
        iconName: "play-fill"
        text: qsTr("Ouvrir la rencontre")
        visible: root.wide

        onClicked: root.meetingRequested(root.brief.meetingId)
    }

    Keys.onEnterPressed: root.meetingRequested(root.brief.meetingId)
    Keys.onReturnPressed: root.meetingRequested(root.brief.meetingId)

    Repeater {
        model: root.partsIn(0)

        BriefCard {
            Layout.fillWidth: true
        }
    }
    AddLine {
        Layout.fillWidth: true
        placeholder: qsTr("Noter un point sensible, pour moi seul")

        onAdded: text => root.brief.addSensitive(text)
    }
    second: Repeater {
        model: root.partsIn(1)

        BriefCard {
            Layout.fillWidth: true
        }
    }
    third: Repeater {
        model: root.partsIn(2)

        BriefCard {
            Layout.fillWidth: true
        }
    }
    footer: PageFooter {
        visible: !root.wide

        PrimaryButton {
            Layout.fillWidth: true
            iconName: "play-fill"
            text: qsTr("Ouvrir la rencontre")

            onClicked: root.meetingRequested(root.brief.meetingId)
        }
    }
}
