pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The agenda as a text, for whoever reads it elsewhere; the other's app already shows it.
Sheet {
    id: root

    required property MeetingRoom room

    secondLine: qsTr("%1 le voit déjà dans Cordée dès que le réseau le permet. Ce texte sert à l’envoyer autrement.").arg(root.room.partnerName)
    title: qsTr("Envoyer l’ordre du jour")

    Body {
        Layout.fillWidth: true
        padding: Theme.space.l
        text: root.room.agendaText

        Rectangle {
            anchors.fill: parent
            color: Theme.color.sunken
            radius: Theme.radius.control
            z: -1
        }
    }
    footer: [
        PrimaryButton {
            iconName: "clipboard"
            text: qsTr("Copier")

            onClicked: {
                root.room.copyAgenda()
                root.close()
            }
        },
        QuietButton {
            iconName: "envelope"
            text: qsTr("Par courriel")

            onClicked: {
                Qt.openUrlExternally(root.room.agendaMail())
                root.room.markAgendaSent()
                root.close()
            }
        }
    ]
}
