pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The questions to ask, and ideas of some: one tap adds.
ColumnLayout {
    id: root

    required property MeetingRoom room
    readonly property var wants: [0, Model.Want.Listen, Model.Want.Advice, Model.Want.Challenge,
        Model.Want.Ideas]

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
                Choice {
                    Layout.fillWidth: true
                    current: root.wants.indexOf(root.room.ideasWant)
                    options: [qsTr("Toutes"), qsTr("De l’écoute"), qsTr("Un avis"), qsTr("Un défi"), qsTr("Des idées")]

                    Accessible.name: qsTr("Ce que tu en attends")

                    onChosen: index => root.room.ideasWant = root.wants[index]
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
