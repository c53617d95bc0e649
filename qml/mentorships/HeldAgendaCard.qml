pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The agenda while the meeting is held: ticked off, the current topic with the time it has left.
Card {
    id: root

    required property MeetingRoom room

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Ordre du jour")
    }
    Repeater {
        model: root.room.topics

        HeldRow {
            id: row

            required property string itemId
            required property string minutesText
            required property bool done
            required property bool carried

            Layout.fillWidth: true
            checked: row.done
            current: row.itemId === root.room.currentItemId
            overtime: row.current && root.room.overtime
            secondLine: row.current ? root.room.currentLine
                        : row.carried ? qsTr("gardé pour la prochaine fois") : row.minutesText

            onCarryRequested: row.carried ? root.room.topics.bringBack(row.itemId)
                                          : root.room.carry(row.itemId)
            onTalkRequested: root.room.talkAbout(row.itemId)
            onToggleRequested: root.room.settle(row.itemId, !row.done)
        }
    }
    AddLine {
        Layout.fillWidth: true
        placeholder: qsTr("Ajouter un sujet")

        onAdded: text => root.room.topics.add(text)
    }
    Separator {
        Layout.fillWidth: true
        visible: root.room.questions.count > 0
    }
    SecondLine {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: root.room.questionsTitle
        visible: root.room.questions.count > 0
    }
    Repeater {
        model: root.room.questions

        QuestionLine {
            id: question

            Layout.fillWidth: true

            onClicked: root.room.questions.tick(question.itemId, !question.done)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
