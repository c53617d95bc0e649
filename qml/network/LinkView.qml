pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Network
import Cordee.Ui

// The code to show and the link to send, with what each is for.
Column {
    id: root

    required property string link
    required property string qrText
    required property string stateText

    signal copyRequested

    spacing: Theme.space.l

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.color.line
        border.width: 1
        color: "white"
        height: width
        radius: Theme.radius.control
        width: Math.min(280, root.width)

        QrCode {
            anchors.fill: parent
            anchors.margins: Theme.space.xs
            text: root.qrText

            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code de l’invitation, à scanner avec l’autre appareil")
        }
    }
    SecondLine {
        width: root.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("En face l’un de l’autre : fais scanner ce code. À distance : envoie le lien.")
    }
    SecondLine {
        width: root.width
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
        width: root.width
        text: root.stateText
        visible: root.stateText !== ""
    }
    PrimaryButton {
        iconName: "clipboard"
        text: qsTr("Copier le lien")

        onClicked: root.copyRequested()
    }
}
