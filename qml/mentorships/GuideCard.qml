pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// How a meeting of this kind is held, in a few lines; another template one tap away.
Card {
    id: root

    required property MeetingRoom room
    property bool choosing: true

    signal templatesRequested

    spacing: Theme.space.s

    CardHead {
        Layout.fillWidth: true
        title: root.room.guide.title

        Chip {
            icon: root.room.guide.compass ? "compass" : "hourglass-split"
            text: root.room.guide.plan
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.room.guide.purpose
    }
    Repeater {
        model: root.room.guide.steps

        IconLine {
            id: step

            required property string modelData

            Layout.fillWidth: true
            iconName: root.room.guide.compass ? "compass" : "signpost"
            iconTone: "tint"
            text: step.modelData
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Une boussole, pas un ordre : reviens au but quand on s’en éloigne.")
        visible: root.room.guide.compass
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m
        visible: root.choosing

        QuietButton {
            iconName: "list-check"
            text: qsTr("Partir de ce modèle")

            onClicked: root.room.guide.apply(root.room.guide.current)
        }
        LinkButton {
            text: qsTr("Autres modèles")

            onClicked: root.templatesRequested()
        }
    }
}
