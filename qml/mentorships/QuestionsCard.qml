pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The questions to ask, and ideas of some: one tap adds.
ColumnLayout {
    id: root

    required property MeetingRoom room

    spacing: Theme.space.m

    SectionTitle {
        Layout.fillWidth: true
        text: root.room.questionsTitle
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        Repeater {
            model: root.room.questions

            QuestionLine {
                id: line

                Layout.fillWidth: true
                menuItems: [
                    MenuItem {
                        iconName: "pencil"
                        text: qsTr("Modifier…")

                        onTriggered: sheet.show(line.itemId, root.room.questions.rowOf(line.itemId))
                    },
                    MenuItem {
                        dangerous: true
                        iconName: "trash"
                        text: qsTr("Retirer")

                        onTriggered: root.room.questions.drop(line.itemId)
                    }
                ]

                Keys.onDeletePressed: root.room.questions.drop(line.itemId)
                onClicked: sheet.show(line.itemId, root.room.questions.rowOf(line.itemId))
            }
        }
        AddLine {
            Layout.fillWidth: true
            placeholder: qsTr("Ajouter une question")

            onAdded: text => root.room.questions.add(text)
        }
        Rectangle {
            Layout.fillWidth: true
            color: Theme.color.sunken
            implicitHeight: ideas.implicitHeight + 2 * Theme.space.m
            radius: Theme.radius.control
            visible: root.room.ideas.length > 0

            ColumnLayout {
                id: ideas

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.space.m
                spacing: 0

                SecondLine {
                    Layout.fillWidth: true
                    font.weight: Font.DemiBold
                    text: qsTr("Idées de questions")
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space.s

                    Repeater {
                        model: root.room.ideas

                        IdeaChip {
                            required property string modelData

                            text: modelData

                            onClicked: root.room.questions.add(modelData)
                        }
                    }
                }
            }
        }
    }
    TopicSheet {
        id: sheet

        agenda: root.room.questions
        title: qsTr("Question")
    }
}
