pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// How far it is: each step with its day.
Card {
    id: root

    required property IntroductionPage page

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Le chemin")
    }
    Repeater {
        model: root.page.steps

        IconLine {
            required property var modelData

            Layout.fillWidth: true
            iconName: modelData.done ? "check-circle-fill" : "circle"
            iconTone: modelData.done ? "ok" : "quiet"
            quiet: !modelData.done
            text: modelData.day === "" ? modelData.text : modelData.text + " · " + modelData.day
        }
    }
}
