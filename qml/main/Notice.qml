pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A line over everything: this is the sample, or the data can only be read.
Rectangle {
    id: root

    required property string text
    required property bool sample

    signal leaveRequested

    implicitHeight: row.implicitHeight + 2 * Theme.space.xs
    color: Theme.color.warnTint

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space.l
        width: parent.width - 2 * Theme.space.l
        spacing: Theme.space.m

        SecondLine {
            Layout.fillWidth: true
            text: root.text
            tone: "warn"

            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.text
        }
        LinkButton {
            small: true
            text: qsTr("Quitter l’exemple")
            visible: root.sample

            onClicked: root.leaveRequested()
        }
    }
}
