pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Introductions: both sides are asked before anybody is named.
NetworkPane {
    id: root

    readonly property var partners: root.network.partners
    readonly property bool none: root.partners.length === 0

    function begin(partner: var): void {
        root.opened(partner.mentor ? "introduction-ask" : "introduction-offer", partner.id)
    }

    addText: root.none ? "" : qsTr("Mise en relation")
    empty: list.count === 0

    onAddRequested: {
        if (root.partners.length === 1 && root.partners[0].mentor)
            root.begin(root.partners[0])
        else
            whom.open()
    }

    IntroductionList {
        id: list

        network: root.network
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 57
        spacing: Theme.space.l

        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xl
            action: root.none ? qsTr("Se relier") : qsTr("Nouvelle mise en relation")
            icon: "diagram-3"
            text: root.none ? qsTr("Un mentor connaît des personnes que tu gagnerais à rencontrer. Pour le lui demander, reliez-vous d’abord.")
                            : qsTr("Une rencontre peut ouvrir un poste, un projet, une idée. Demande-la avec tes mots, ou propose-la : chacun dit oui avant d’être nommé.")
            visible: root.empty

            onActionClicked: {
                if (root.none)
                    root.tiesRequested()
                else
                    root.addRequested()
            }
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.space.s
            spacing: 0
            visible: !root.empty

            Repeater {
                model: list

                ListRow {
                    id: row

                    required property string introductionId
                    required property string name
                    required property string line
                    required property string state
                    required property string tone
                    required property bool mine
                    required property bool draft
                    required property bool offering

                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space.s
                    Layout.rightMargin: Theme.space.s
                    chevron: true
                    secondLine: row.line
                    strong: row.mine
                    text: row.name
                    trailing: Chip {
                        text: row.state
                        tone: row.tone
                    }

                    Accessible.description: row.line + ", " + row.state

                    onClicked: root.opened(!row.draft ? "introduction" : row.offering ? "introduction-offer" : "introduction-ask", row.introductionId)
                }
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
            text: qsTr("Deux fois oui")
        }
        Repeater {
            model: [
                { icon: "pencil", text: qsTr("Qui demande écrit un mot à transmettre tel quel.") },
                { icon: "chat-dots", text: qsTr("Qui connaît la personne accepte ou décline, puis lui pose la question.") },
                { icon: "lock", text: qsTr("Jusqu’à son oui, son nom reste sur un seul appareil.") },
                { icon: "heart", text: qsTr("Après la rencontre, personne n’est oublié dans les mercis.") }
            ]

            IconLine {
                required property var modelData

                Layout.fillWidth: true
                iconName: modelData.icon
                text: modelData.text
            }
        }
    }
    WhomSheet {
        id: whom

        partners: root.partners

        onChosen: (route, mentorshipId) => root.opened(route, mentorshipId)
    }
}
