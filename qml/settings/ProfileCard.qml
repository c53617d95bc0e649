pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Who I am for the others, and on which side of the rope.
Card {
    id: root

    required property SettingsModel settings

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Avatar {
            initials: root.settings.initials
            size: 52
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Profil")
            }
            AudienceBadge {
                sharedWith: qsTr("mes mentorats")
            }
        }
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Prénom et nom")
        value: root.settings.name

        onCommitted: text => root.settings.name = text
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("En une ligne")
        placeholderText: qsTr("Chargée de projet, bientôt cheffe de projet")
        value: root.settings.headline

        onCommitted: text => root.settings.headline = text
    }
    CheckBox {
        Layout.fillWidth: true
        checked: root.settings.asMentee
        strike: false
        text: qsTr("Je suis mentoré")

        onToggleRequested: root.settings.setRole(false, !root.settings.asMentee)
    }
    CheckBox {
        Layout.fillWidth: true
        checked: root.settings.asMentor
        strike: false
        text: qsTr("Je suis mentor")

        onToggleRequested: root.settings.setRole(true, !root.settings.asMentor)
    }
}
