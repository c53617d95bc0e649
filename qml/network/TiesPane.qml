pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Inviting and joining, with what is on its way.
NetworkPane {
    id: root

    readonly property bool quiet: root.inviting === null || root.inviting.invitations.count + root.inviting.joinings.count === 0

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 57
        spacing: Theme.space.l

        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xl
            icon: "diagram-3"
            text: root.inviting === null ? qsTr("Dans l’exemple, on n’invite personne. Dans tes propres données, un lien ou un code à montrer suffit, même hors ligne.")
                                         : qsTr("Les personnes qui comptent pour ton parcours. Commence par celle que tu accompagnes, ou qui t’accompagne : un lien ou un code suffit, même hors ligne.")
            visible: root.quiet
        }
        Loader {
            id: ways

            Layout.fillWidth: true
            visible: root.inviting !== null

            Component.onCompleted: {
                if (root.inviting !== null)
                    ways.setSource("OnTheirWay.qml", { inviting: root.inviting })
            }
        }
    }
    Card {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 43
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

                onClicked: root.opened("invite", "")
            }
            QuietButton {
                iconName: "link-45deg"
                text: qsTr("Rejoindre")

                onClicked: root.opened("join", "")
            }
        }
    }
}
