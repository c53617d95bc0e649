pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A point of a template: its words, how long, a topic or a question.
Item {
    id: root

    required property int index
    required property string pointId
    required property string text
    required property int minutes
    required property bool question

    signal textCommitted(string text)
    signal minutesAsked(int minutes)
    signal questionAsked(bool question)
    signal moveUpAsked
    signal removeAsked

    implicitWidth: 280
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        readonly property bool wide: root.width > 420 * Theme.scale

        width: root.width
        columnSpacing: Theme.space.s
        columns: 3
        rowSpacing: Theme.space.xs

        TextField {
            Layout.column: 0
            Layout.fillWidth: true
            Layout.row: 0
            label: root.question ? qsTr("Question %1").arg(root.index + 1) : qsTr("Point %1").arg(root.index + 1)
            value: root.text

            onCommitted: text => root.textCommitted(text)
        }
        MinutesField {
            Layout.column: grid.wide ? 1 : 0
            Layout.row: grid.wide ? 0 : 1
            from: 0
            label: qsTr("Durée")
            value: root.minutes
            visible: !root.question

            onMoved: value => root.minutesAsked(value)
        }
        IconButton {
            Layout.alignment: Qt.AlignBottom
            Layout.column: 2
            Layout.row: 0
            iconName: "three-dots-vertical"
            text: qsTr("Plus d’actions pour « %1 »").arg(root.text)

            onClicked: menu.popup()
        }
    }
    Menu {
        id: menu

        MenuItem {
            iconName: "arrow-up"
            text: qsTr("Monter")
            visible: root.index > 0

            onTriggered: root.moveUpAsked()
        }
        MenuItem {
            iconName: root.question ? "chat-left-text" : "question-circle"
            text: root.question ? qsTr("En faire un sujet") : qsTr("En faire une question")

            onTriggered: root.questionAsked(!root.question)
        }
        MenuItem {
            dangerous: true
            iconName: "trash"
            text: qsTr("Retirer du modèle")

            onTriggered: root.removeAsked()
        }
    }
}
