pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.App
import Cordee.Ui

// The goals two people share, as lines: how far, by when.
Card {
    id: root

    required property GoalLinesModel goals

    signal goalOpened(string goalId)
    signal goalsRequested

    spacing: Theme.space.s

    SectionHeader {
        Layout.fillWidth: true
        link: qsTr("Voir les objectifs")
        title: qsTr("Objectifs")

        onLinkClicked: root.goalsRequested()
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("Aucun objectif partagé. En poser un ensemble donne un cap à vos rencontres.")
        visible: root.goals.count === 0
    }
    Repeater {
        model: root.goals

        T.AbstractButton {
            id: line

            required property string goalId
            required property string title
            required property string dueText
            required property real progress
            required property string progressText

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.space.s)
            focusPolicy: Qt.StrongFocus
            text: line.title

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, %2, %3").arg(line.title).arg(line.progressText).arg(line.dueText)
            Accessible.onPressAction: line.clicked()
            Keys.onReturnPressed: line.clicked()

            Keys.onMenuPressed: menu.popup()

            onClicked: root.goalOpened(line.goalId)
            onPressAndHold: menu.popup()

            TapHandler {
                acceptedButtons: Qt.RightButton

                onTapped: menu.popup()
            }
            Menu {
                id: menu

                MenuItem {
                    iconName: "arrow-right"
                    text: qsTr("En parler à la prochaine rencontre")

                    onTriggered: root.goals.bringUp(line.goalId)
                }
            }

            contentItem: GridLayout {
                id: words

                columnSpacing: Theme.space.l
                columns: 3
                rowSpacing: 6

                Body {
                    Layout.fillWidth: true
                    font.weight: Font.DemiBold
                    text: line.title
                    Accessible.ignored: true
                }
                SecondLine {
                    Layout.column: words.width < 420 ? 0 : 1
                    Layout.fillWidth: words.width < 420
                    Layout.row: words.width < 420 ? 1 : 0
                    text: line.dueText
                    wrapMode: words.width < 420 ? Text.Wrap : Text.NoWrap
                    Accessible.ignored: true
                }
                Body {
                    Layout.column: 2
                    Layout.row: 0
                    color: Theme.color.primary
                    font.weight: Font.DemiBold
                    text: line.progressText
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                ProgressLine {
                    Layout.columnSpan: 3
                    Layout.fillWidth: true
                    Layout.row: 2
                    label: line.title
                    value: line.progress
                }
            }
            background: Item {
                FocusRing { control: line }
            }
        }
    }
}
