pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The templates, mine first: a tap puts one on the agenda, after what is there already.
Sheet {
    id: root

    required property MeetingRoom room
    readonly property OwnTemplates own: root.room.ownTemplates

    signal editRequested
    signal keepRequested

    function edit(templateId: string): void {
        root.own.points.open(templateId)
        root.close()
        root.editRequested()
    }

    secondLine: qsTr("Ses points s’ajoutent à l’ordre du jour ; tu changes ensuite ce que tu veux.")
    title: qsTr("Modèles de rencontre")
    wantedWidth: 560

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Mes modèles")
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("Un ordre du jour qui a bien marché se garde ici, pour d’autres fois.")
        visible: root.own.count === 0
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        visible: root.own.count > 0

        Repeater {
            model: root.own

            ListRow {
                id: mine

                required property string templateId
                required property string title
                required property string purpose
                required property string plan

                Layout.fillWidth: true
                secondLine: mine.purpose === "" ? mine.plan : qsTr("%1 · %2").arg(mine.purpose).arg(mine.plan)
                strong: true
                text: mine.title
                trailing: IconButton {
                    iconName: "pencil"
                    text: qsTr("Changer « %1 »").arg(mine.title)

                    onClicked: root.edit(mine.templateId)
                }
                menuItems: [
                    MenuItem {
                        iconName: "pencil"
                        text: qsTr("Changer…")

                        onTriggered: root.edit(mine.templateId)
                    },
                    MenuItem {
                        dangerous: true
                        iconName: "trash"
                        text: qsTr("Supprimer")

                        onTriggered: root.own.remove(mine.templateId)
                    }
                ]

                onClicked: {
                    root.own.apply(mine.templateId)
                    root.close()
                }
            }
        }
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "bookmark"
        text: qsTr("Garder cet ordre du jour comme modèle")
        visible: root.own.agendaCount > 0

        onClicked: {
            root.close()
            root.keepRequested()
        }
    }
    AudienceBadge {}
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Modèles de Cordée")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.opened ? root.room.guide.templates : []

            ListRow {
                id: row

                required property var modelData

                Layout.fillWidth: true
                secondLine: row.modelData.purpose
                selected: row.modelData.current
                strong: true
                text: row.modelData.title
                trailing: SecondLine {
                    text: row.modelData.plan
                    visible: root.width > 420 * Theme.scale
                }

                onClicked: {
                    root.room.guide.apply(row.modelData.name)
                    root.close()
                }
            }
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Ce que tu mets à l’ordre du jour, %1 le voit.").arg(root.room.partnerName)
    }
    AudienceBadge {
        sharedWith: root.room.partnerName
    }
}
