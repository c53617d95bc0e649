pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Whom I know: mine alone, those to give news to first.
NetworkPane {
    id: root

    addText: qsTr("Nouveau contact")
    empty: list.count === 0

    onAddRequested: adding.open()

    ContactList {
        id: list

        network: root.network
    }
    EmptyState {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        action: qsTr("Ajouter un contact")
        icon: "people"
        text: qsTr("Les personnes que tu connais, pour toi seul : ce qu’elles t’apportent, et l’envie de leur donner des nouvelles à temps.")
        visible: root.empty

        onActionClicked: adding.open()
    }
    Card {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 57
        padding: Theme.space.s
        spacing: 0
        visible: !root.empty

        Repeater {
            model: list

            ListRow {
                id: row

                required property string contactId
                required property string name
                required property string initials
                required property string line
                required property string news
                required property bool due

                Layout.fillWidth: true
                Layout.leftMargin: Theme.space.s
                Layout.rightMargin: Theme.space.s
                chevron: true
                leading: Avatar {
                    initials: row.initials
                }
                secondLine: root.line([row.line, row.news])
                text: row.name
                trailing: Chip {
                    width: visible ? implicitWidth : 0
                    height: visible ? implicitHeight : 0
                    text: qsTr("des nouvelles ?")
                    tone: "rope"
                    visible: row.due
                }

                onClicked: root.opened("contact", row.contactId)
            }
        }
    }
    Card {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 43
        visible: !root.empty

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Ce que ces liens apportent")
        }
        Repeater {
            model: list.supports

            IconLine {
                required property var modelData

                Layout.fillWidth: true
                iconName: modelData.count > 0 ? "check-circle" : "dash"
                iconTone: modelData.count > 0 ? "ok" : "quiet"
                text: qsTr("%1 : %n personne(s)", "", modelData.count).arg(modelData.name)
            }
        }
        SecondLine {
            Layout.fillWidth: true
            text: qsTr("Un réseau tient sur trois jambes. Celle qui manque dit qui rencontrer ensuite.")
        }
        AudienceBadge {}
    }
    NewContactSheet {
        id: adding

        network: root.network

        onAdded: contactId => root.opened("contact", contactId)
    }
}
