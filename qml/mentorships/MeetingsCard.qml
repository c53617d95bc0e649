pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The meetings to come, or those that were: opened by a tap, changed or cancelled by their menu.
Card {
    id: root

    required property MeetingsModel meetings
    property bool ahead: false
    property string figure: ""

    signal meetingOpened(string meetingId)
    signal changeRequested(string meetingId)
    signal proposeRequested

    spacing: 0

    SectionHeader {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.xs
        figure: root.figure
        link: root.ahead ? qsTr("Proposer une date") : ""
        title: root.ahead ? qsTr("À venir") : qsTr("Passées")

        onLinkClicked: root.proposeRequested()
    }
    Body {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        color: Theme.color.muted
        text: root.ahead ? qsTr("Aucune rencontre prévue. Fixer la suivante avant de se quitter évite les silences.")
                         : qsTr("Les rencontres tenues restent ici, avec leur compte rendu, pour toujours et hors ligne.")
        visible: root.meetings.count === 0
    }
    Repeater {
        model: root.meetings

        ListRow {
            id: row

            required property string meetingId
            required property string title
            required property string when
            required property string place
            required property string statusText
            required property string tone
            required property bool toConfirm
            required property bool toClose

            Layout.fillWidth: true
            chevron: true
            firstActText: row.toConfirm ? qsTr("Confirmer") : ""
            secondLine: row.place === "" ? row.title : qsTr("%1 · %2").arg(row.title).arg(row.place)
            text: row.when
            leading: Icon {
                color: Theme.color.muted
                name: root.ahead ? "calendar-event" : "calendar-check"
                size: Theme.icon
            }
            trailing: Chip {
                text: row.statusText
                tone: row.tone
                visible: row.statusText !== ""
            }
            menuItems: [
                MenuItem {
                    iconName: "check-lg"
                    text: qsTr("Confirmer cette date")
                    visible: row.toConfirm

                    onTriggered: root.meetings.confirm(row.meetingId)
                },
                MenuItem {
                    iconName: "pencil"
                    text: qsTr("Changer la date ou le lieu…")
                    visible: root.ahead

                    onTriggered: root.changeRequested(row.meetingId)
                },
                MenuItem {
                    iconName: "slash-circle"
                    text: qsTr("Elle n’a pas eu lieu")
                    visible: row.toClose

                    onTriggered: root.meetings.markMissed(row.meetingId)
                },
                MenuItem {
                    dangerous: true
                    iconName: "calendar-x"
                    text: qsTr("Annuler la rencontre")
                    visible: root.ahead

                    onTriggered: root.meetings.cancel(row.meetingId)
                }
            ]

            onClicked: root.meetingOpened(row.meetingId)
            onFirstAct: root.meetings.confirm(row.meetingId)
        }
    }
}
