pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A feedback as it was written: the moment, what was seen, its effect, what is suggested.
Card {
    id: root

    required property Reception reception

    spacing: Theme.space.l

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Chip {
            icon: root.reception.encouragement ? "chat-heart" : "chat-left-text"
            text: root.reception.kindText
            tone: root.reception.encouragement ? "ok" : "tint"
        }
        AudienceBadge {
            sharedWith: root.reception.firstName
        }
    }
    Passage {
        Layout.fillWidth: true
        name: qsTr("La situation")
        words: root.reception.situation
    }
    Passage {
        Layout.fillWidth: true
        name: qsTr("Ce qui a été vu")
        words: root.reception.behaviour
    }
    Passage {
        Layout.fillWidth: true
        name: qsTr("L’effet")
        words: root.reception.impact
    }
    Passage {
        Layout.fillWidth: true
        name: qsTr("Une suggestion")
        words: root.reception.suggestion
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "bullseye"
        quiet: true
        text: root.reception.aboutText
        visible: root.reception.aboutText !== ""
    }
}
