pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The reports made so far, newest first.
Card {
    id: root

    required property CheckInList checkIns
    property bool mine: true // whose goal it is reports on it

    signal checkInRequested

    spacing: Theme.space.xs

    SectionHeader {
        Layout.fillWidth: true
        link: root.mine ? qsTr("Faire le point") : ""
        title: qsTr("Points d’avancement")

        onLinkClicked: root.checkInRequested()
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Dire où l’on en est, même peu, aide à tenir l’objectif.")
        visible: root.mine && root.checkIns.count === 0
    }
    Repeater {
        model: root.checkIns

        ListRow {
            required property string day
            required property string figures
            required property string note

            Layout.fillWidth: true
            secondLine: figures
            text: note !== "" ? day + " · " + note : day
        }
    }
}
