pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The invitations I made: their state, the link again, taking one back.
Card {
    id: root

    required property Inviting inviting

    spacing: Theme.space.xs

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Mes invitations")
    }
    Repeater {
        model: root.inviting.invitations

        ListRow {
            id: row

            required property string space
            required property string name
            required property string stateText
            required property string tone
            required property string link
            required property string qrText
            required property bool waiting

            Layout.fillWidth: true
            chevron: row.waiting
            secondLine: row.stateText
            strong: true
            text: row.name
            leading: Icon {
                color: Theme.textOf(row.tone)
                name: row.waiting ? "envelope" : row.tone === "ok" ? "person-check" : "slash-circle"
                size: Theme.icon
            }
            menuItems: [
                MenuItem {
                    iconName: "clipboard"
                    text: qsTr("Copier le lien")
                    visible: row.waiting

                    onTriggered: root.inviting.copyLink(row.space)
                },
                MenuItem {
                    dangerous: true
                    iconName: "slash-circle"
                    text: qsTr("Retirer l’invitation")
                    visible: row.waiting

                    onTriggered: root.inviting.revoke(row.space)
                }
            ]

            onClicked: {
                if (row.waiting)
                    sheet.show(row.space, row.name, row.link, row.qrText, row.stateText)
            }
        }
    }
    LinkSheet {
        id: sheet

        inviting: root.inviting
    }
}
