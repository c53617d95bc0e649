pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// With whom: asking one's mentor, offering to the person one accompanies, or asking them.
Sheet {
    id: root

    required property var partners

    signal chosen(string route, string mentorshipId)

    function choose(route: string, mentorshipId: string): void {
        root.close()
        root.chosen(route, mentorshipId)
    }

    title: qsTr("Mise en relation")

    ColumnLayout {
        Layout.bottomMargin: Theme.space.l
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.partners

            ColumnLayout {
                id: partner

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                ListRow {
                    Layout.fillWidth: true
                    chevron: true
                    leading: Icon {
                        color: Theme.color.primary
                        name: "hand-thumbs-up"
                        size: Theme.icon
                    }
                    text: qsTr("Proposer quelqu’un à %1").arg(partner.modelData.name)
                    visible: !partner.modelData.mentor

                    onClicked: root.choose("introduction-offer", partner.modelData.id)
                }
                ListRow {
                    Layout.fillWidth: true
                    chevron: true
                    leading: Icon {
                        color: Theme.color.primary
                        name: "question-circle"
                        size: Theme.icon
                    }
                    text: qsTr("Demander à %1 de me présenter quelqu’un").arg(partner.modelData.name)

                    onClicked: root.choose("introduction-ask", partner.modelData.id)
                }
            }
        }
    }
}
