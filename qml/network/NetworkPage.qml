pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Réseau: for now inviting and joining, with what is on its way.
PageFrame {
    id: root

    required property Inviting inviting
    readonly property bool quiet: root.inviting.invitations.count + root.inviting.joinings.count === 0

    signal inviteRequested
    signal joinRequested

    title: qsTr("Réseau")

    ArrivalsCard {
        Layout.fillWidth: true
        inviting: root.inviting
        visible: root.inviting.arrivals.count > 0
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xxl
        icon: "diagram-3"
        text: qsTr("Les personnes qui comptent pour ton parcours. Commence par celle que tu accompagnes, ou qui t’accompagne : un lien ou un code suffit, même hors ligne.")
        visible: root.quiet
    }
    JoiningsCard {
        Layout.fillWidth: true
        inviting: root.inviting
        visible: root.inviting.joinings.count > 0
    }
    InvitationsCard {
        Layout.fillWidth: true
        inviting: root.inviting
        visible: root.inviting.invitations.count > 0
    }
    second: Card {
        Layout.fillWidth: true
        tinted: true

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Se relier")
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.muted
            text: qsTr("Chaque relation a son espace, chiffré pour vous deux. Personne d’autre n’y entre, pas même le serveur.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            PrimaryButton {
                iconName: "person-plus"
                text: qsTr("Inviter")

                onClicked: root.inviteRequested()
            }
            QuietButton {
                iconName: "link-45deg"
                text: qsTr("Rejoindre")

                onClicked: root.joinRequested()
            }
        }
    }
}
