pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Nobody on the rope yet: the next step, and that everything works meanwhile.
Card {
    id: root

    required property bool asMentor

    signal inviteRequested
    signal joinRequested

    SectionTitle {
        Layout.fillWidth: true
        text: root.asMentor ? qsTr("Invite la personne que tu accompagnes")
                            : qsTr("Invite ton mentor")
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("Un lien ou un code à montrer suffit, sans compte. En attendant, tout ce que tu notes ici t’attendra.")
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
            text: qsTr("J’ai reçu un lien")

            onClicked: root.joinRequested()
        }
    }
}
