pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The server between the two, and how it goes with it.
Card {
    id: root

    required property Preferences preferences
    required property string syncText
    required property string syncDetail
    required property string syncNext

    signal deviceRequested
    signal retryRequested

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Synchronisation")
    }
    Body {
        Layout.fillWidth: true
        text: root.syncText
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.syncDetail
        tone: "warn"
        visible: root.syncDetail !== ""
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Prochain essai %1").arg(root.syncNext)
        visible: root.syncNext !== ""
    }
    TextField {
        id: address

        Layout.fillWidth: true
        error: root.preferences.serverFault(address.text)
        hint: qsTr("Vide : tout reste sur cet appareil. Le serveur ne peut rien lire.")
        iconName: "cloud-check"
        label: qsTr("Adresse du serveur")
        placeholderText: "https://"
        value: root.preferences.server

        onCommitted: text => root.preferences.setServer(text)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        QuietButton {
            iconName: "arrow-repeat"
            text: qsTr("Synchroniser maintenant")
            visible: root.preferences.server !== ""

            onClicked: root.retryRequested()
        }
        QuietButton {
            iconName: "laptop"
            text: qsTr("Ajouter un appareil")

            onClicked: root.deviceRequested()
        }
    }
}
