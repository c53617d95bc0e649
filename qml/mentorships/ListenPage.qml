pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Listening: one question, large; what was heard said back; how much one talked, in ten seconds.
PageFrame {
    id: root

    required property MeetingRoom room
    readonly property var wants: [0, Model.Want.Listen, Model.Want.Challenge, Model.Want.Ideas,
        Model.Want.Advice]

    function keepHeard(shared: bool): void {
        if (heard.text.trim() === "")
            return
        if (shared)
            root.room.addKeyPoint(heard.text)
        else
            root.room.notePrivately(heard.text)
        heard.clear()
    }

    backVisible: true
    secondLine: root.room.meetingLeft
    title: qsTr("Mode écoute")

    Keys.onRightPressed: root.room.listening.next()
    Keys.onLeftPressed: root.room.listening.previous()

    Card {
        Layout.fillWidth: true
        padding: Theme.space.xl
        spacing: Theme.space.l
        tinted: true

        CardHead {
            Layout.fillWidth: true
            title: root.room.listening.source

            SecondLine {
                text: root.room.listening.place
            }
        }
        ScreenTitle {
            Layout.fillWidth: true
            Layout.minimumHeight: Math.round(110 * Theme.scale)
            text: root.room.listening.question
            verticalAlignment: Text.AlignVCenter
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            IconButton {
                iconName: "arrow-left"
                text: qsTr("Question précédente")

                onClicked: root.room.listening.previous()
            }
            PrimaryButton {
                Layout.fillWidth: true
                focus: true
                iconName: "arrow-right"
                text: qsTr("Une autre question")

                onClicked: root.room.listening.next()
            }
        }
    }
    Choice {
        Layout.fillWidth: true
        current: root.wants.indexOf(root.room.listening.want)
        label: qsTr("D’où viennent les questions")
        options: root.wants.map(want => root.room.listening.wantName(want))

        onChosen: index => root.room.listening.want = root.wants[index]
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Pose-la, puis compte jusqu’à cinq : le silence fait le reste.")
    }
    second: [
        Card {
            Layout.fillWidth: true
            spacing: Theme.space.s
            visible: root.room.reflection.lastMattered !== ""

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("La dernière fois, ce qui comptait")
            }
            Body {
                Layout.fillWidth: true
                text: root.room.reflection.lastMattered
            }
        },
        Card {
            Layout.fillWidth: true
            spacing: Theme.space.s

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Reformuler")
            }
            TextArea {
                id: heard

                Layout.fillWidth: true
                label: qsTr("« Si je te comprends bien… »")
                lines: 2
                placeholderText: qsTr("Avec ses mots à lui ou à elle, sans conseil.")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                QuietButton {
                    enabled: heard.text.trim() !== ""
                    iconName: "eye-slash"
                    text: qsTr("Garder pour moi")

                    onClicked: root.keepHeard(false)
                }
                QuietButton {
                    enabled: heard.text.trim() !== ""
                    iconName: "people"
                    text: qsTr("Mettre dans ce qu’on retient")

                    onClicked: root.keepHeard(true)
                }
            }
        },
        TalkShareCard {
            Layout.fillWidth: true
            room: root.room
            visible: root.room.iGuide
        }
    ]
}
