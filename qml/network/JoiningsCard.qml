pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The invitations I accepted: who invites, and how far it is.
Card {
    id: root

    required property Inviting inviting

    spacing: Theme.space.xs

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("J’ai accepté")
    }
    Repeater {
        model: root.inviting.joinings

        ListRow {
            id: row

            required property string joiningId
            required property string name
            required property string stateText
            required property string tone
            required property bool finished

            Layout.fillWidth: true
            secondLine: row.stateText
            secondTone: row.tone === "tint" ? "quiet" : row.tone
            strong: true
            text: row.name
            leading: Icon {
                color: Theme.textOf(row.tone)
                name: row.tone === "ok" ? "check-circle" : row.tone === "danger" ? "exclamation-triangle"
                                                                                : "hourglass-split"
                size: Theme.icon
            }
            trailing: IconButton {
                iconName: "x-lg"
                text: qsTr("Retirer de la liste")
                visible: row.finished

                onClicked: root.inviting.dismiss(row.joiningId)
            }
        }
    }
}
