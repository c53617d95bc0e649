pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Network
import Cordee.Ui

// The code to show and the link to send, with what each is for.
ColumnLayout {
    id: root

    required property string link
    required property string qrText
    required property string stateText

    signal copyRequested

    spacing: Theme.space.l

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        border.color: Theme.color.line
        border.width: 1
        color: "white"
        implicitHeight: implicitWidth
        implicitWidth: Math.min(280, root.width - 2 * Theme.space.l)
        radius: Theme.radius.control

        QrCode {
            anchors.fill: parent
            anchors.margins: 2
            text: root.qrText

            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code de l’invitation, à scanner avec l’autre appareil")
        }
    }
    SecondLine {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("En face l’un de l’autre : fais scanner ce code. À distance : envoie le lien.")
    }
    SecondLine {
        Layout.fillWidth: true
        padding: Theme.space.m
        text: root.link
        wrapMode: Text.WrapAnywhere

        Accessible.name: qsTr("Lien de l’invitation")

        Rectangle {
            anchors.fill: parent
            color: Theme.color.sunken
            radius: Theme.radius.control
            z: -1
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.stateText
        visible: root.stateText !== ""
    }
    PrimaryButton {
        Layout.alignment: Qt.AlignLeft
        iconName: "clipboard"
        text: qsTr("Copier le lien")

        onClicked: root.copyRequested()
    }
}
