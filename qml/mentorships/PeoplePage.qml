pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Mentorats: the people, who needs attention first, and why.
PageFrame {
    id: root

    required property Mentorships mentorships

    signal ficheOpened(string mentorshipId)
    signal inviteRequested
    signal joinRequested
    signal pageOpened(string route, string argument)

    title: qsTr("Mentorats")

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xxl
        action: qsTr("Inviter quelqu’un")
        icon: "people"
        text: qsTr("Ici, chaque personne que tu accompagnes ou qui t’accompagne : vos rencontres, vos engagements, ce que vous vous êtes dit. Une invitation suffit pour commencer, même hors ligne.")
        visible: root.mentorships.list.count === 0

        onActionClicked: root.inviteRequested()
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        visible: root.mentorships.list.count > 0

        Repeater {
            model: root.mentorships.list

            PersonRow {
                Layout.fillWidth: true

                onFicheRequested: mentorshipId => root.ficheOpened(mentorshipId)
            }
        }
    }
    second: [
        Card {
            Layout.fillWidth: true
            visible: root.mentorships.list.mentor

            ListRow {
                Layout.fillWidth: true
                chevron: true
                leading: Icon {
                    color: Theme.color.primary
                    name: "award"
                    size: Theme.icon
                }
                secondLine: qsTr("Tes heures, tes retours, les mercis reçus")
                strong: true
                text: qsTr("Ma contribution")

                onClicked: root.pageOpened("contribution", "")
            }
        },
        Card {
            Layout.fillWidth: true
            tinted: true

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Une personne de plus")
            }
            Body {
                Layout.fillWidth: true
                color: Theme.color.muted
                text: qsTr("L’invitation est un lien ou un code à montrer. Rien n’est partagé avant que l’autre l’accepte.")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.m

                PrimaryButton {
                    iconName: "person-plus"
                    text: qsTr("Inviter")

                    onClicked: root.inviteRequested()
                }
                LinkButton {
                    iconName: "link-45deg"
                    text: qsTr("J’ai reçu un lien")

                    onClicked: root.joinRequested()
                }
            }
        }
    ]
}
