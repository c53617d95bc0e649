pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Somebody I know. Each field is kept as it is left.
PageFrame {
    id: root

    required property ContactPage page
    readonly property ContactEditor editor: root.page.editor
    readonly property var rhythms: [0, 30, 90, 180, 365]

    signal opened(string route, string argument)

    backVisible: true
    title: root.editor.name
    actions: [
        HeadBadge {},
        IconButton {
            iconName: "trash"
            text: qsTr("Supprimer")

            onClicked: {
                root.editor.remove(qsTr("Contact supprimé"))
                root.back()
            }
        }
    ]

    Card {
        Layout.fillWidth: true
        spacing: Theme.space.l

        TextField {
            Layout.fillWidth: true
            label: qsTr("Son nom")
            value: root.editor.name

            onCommitted: text => {
                if (text.trim() !== "")
                    root.editor.name = text.trim()
            }
        }
        TextField {
            Layout.fillWidth: true
            label: qsTr("Fonction")
            value: root.editor.role

            onCommitted: text => root.editor.role = text.trim()
        }
        TextField {
            Layout.fillWidth: true
            label: qsTr("Organisation")
            value: root.editor.organisation

            onCommitted: text => root.editor.organisation = text.trim()
        }
        TextField {
            Layout.fillWidth: true
            hint: qsTr("Courriel, téléphone, réseau. Donné à l’autre seulement après deux oui.")
            label: qsTr("Où joindre")
            value: root.editor.reach

            onCommitted: text => root.editor.reach = text.trim()
        }
        TextField {
            Layout.fillWidth: true
            label: qsTr("D’où l’on se connaît")
            value: root.editor.howMet

            onCommitted: text => root.editor.howMet = text.trim()
        }
        TextArea {
            Layout.fillWidth: true
            hint: qsTr("Ne quitte jamais cet espace.")
            label: qsTr("Notes")
            lines: 3
            value: root.editor.notes

            onCommitted: text => root.editor.notes = text
        }
    }
    second: [
        Card {
            Layout.fillWidth: true
            spacing: Theme.space.l

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Rester en lien")
            }
            IconLine {
                Layout.fillWidth: true
                iconName: root.page.newsDue ? "bell" : "clock"
                iconTone: root.page.newsDue ? "rope" : "quiet"
                text: root.page.newsText
                visible: text !== ""
            }
            Choice {
                Layout.fillWidth: true
                current: root.rhythms.indexOf(root.editor.keepInTouchDays)
                label: qsTr("Donner des nouvelles")
                options: [qsTr("Sans rappel"), qsTr("Chaque mois"), qsTr("Chaque trimestre"), qsTr("Deux fois par an"), qsTr("Chaque année")]

                onChosen: index => root.editor.keepInTouchDays = root.rhythms[index]
            }
            DateField {
                Layout.fillWidth: true
                iso: root.page.lastIso
                label: qsTr("Dernières nouvelles le")
                today: root.page.todayIso

                onPicked: iso => root.page.setLast(iso)
            }
            QuietButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                iconName: "check-lg"
                text: qsTr("Des nouvelles aujourd’hui")

                onClicked: root.page.heard()
            }
        },
        Card {
            Layout.fillWidth: true

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Ce que ce lien t’apporte")
            }
            Repeater {
                model: root.page.supports

                CheckBox {
                    id: support

                    required property var modelData

                    Layout.fillWidth: true
                    checked: support.modelData.chosen
                    strike: false
                    text: support.modelData.name

                    onToggleRequested: root.page.setSupport(support.modelData.value, !support.modelData.chosen)
                }
            }
        },
        Card {
            Layout.fillWidth: true
            spacing: Theme.space.xs
            visible: root.page.introductions.length > 0

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Mises en relation")
            }
            Repeater {
                model: root.page.introductions

                ListRow {
                    id: introduction

                    required property var modelData

                    Layout.fillWidth: true
                    chevron: true
                    text: introduction.modelData.text
                    trailing: Chip {
                        text: introduction.modelData.state
                        tone: introduction.modelData.tone
                    }

                    onClicked: root.opened("introduction", introduction.modelData.id)
                }
            }
        }
    ]
}
