pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Ma contribution: what was given in a period, a statement to take away, and what came back.
PageFrame {
    id: root

    required property ContributionPage page
    readonly property var periods: root.page.periods

    property string said: ""
    property bool failed: false

    signal selfAssessmentRequested

    function ask(): void {
        root.said = ""
        files.currentFile = root.page.folder + "/" + encodeURIComponent(root.page.fileName)
        files.open()
    }
    function save(place: url): void {
        const trouble = root.page.savePdf(place)
        root.failed = trouble !== ""
        root.said = root.failed ? trouble : qsTr("C’est enregistré.")
    }

    component Figure: ColumnLayout {
        id: figure

        required property string amount
        required property string name

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: 0

        Accessible.role: Accessible.StaticText
        Accessible.name: figure.amount + " " + figure.name

        ScreenTitle {
            Layout.fillWidth: true
            text: figure.amount
            wide: true
            Accessible.ignored: true
        }
        SecondLine {
            Layout.fillWidth: true
            text: figure.name
            Accessible.ignored: true
        }
    }

    backVisible: true
    secondLine: qsTr("Compté sur cet appareil, pour toi seul.")
    title: qsTr("Ma contribution")

    Card {
        Layout.fillWidth: true
        spacing: Theme.space.l

        Choice {
            Layout.fillWidth: true
            current: root.page.period
            label: qsTr("Période")
            options: root.periods

            onChosen: index => root.page.period = index
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.space.l
            columns: root.width < 480 * Theme.scale ? 2 : 3
            rowSpacing: Theme.space.l

            Figure {
                amount: root.page.hours
                name: qsTr("de rencontres")
            }
            Figure {
                amount: String(root.page.meetings)
                name: qsTr("rencontre(s)", "", root.page.meetings)
            }
            Figure {
                amount: String(root.page.people)
                name: qsTr("personne(s)", "", root.page.people)
            }
            Figure {
                amount: String(root.page.feedback)
                name: qsTr("retour(s) donné(s)", "", root.page.feedback)
            }
            Figure {
                amount: String(root.page.stories)
                name: qsTr("récit(s) partagé(s)", "", root.page.stories)
            }
            Figure {
                amount: String(root.page.introductions)
                name: qsTr("mise(s) en relation", "", root.page.introductions)
                visible: root.page.introductions > 0
            }
            Figure {
                amount: String(root.page.thanks)
                name: qsTr("merci(s) reçu(s)", "", root.page.thanks)
            }
        }
    }
    Card {
        Layout.fillWidth: true

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Attestation")
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.muted
            text: qsTr("Pour un dossier ou une formation continue : les heures et les rencontres de la période, sans aucun nom sauf si tu le choisis.")
        }
        CheckBox {
            Layout.fillWidth: true
            checked: root.page.withNames
            secondLine: qsTr("Demande d’abord leur accord.")
            strike: false
            text: qsTr("Nommer les personnes accompagnées")

            onToggleRequested: root.page.withNames = !root.page.withNames
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            QuietButton {
                iconName: "download"
                text: qsTr("Enregistrer en PDF")

                onClicked: root.ask()
            }
            QuietButton {
                iconName: "clipboard"
                text: qsTr("Copier le texte")

                onClicked: {
                    root.page.copyStatement()
                    root.failed = false
                    root.said = qsTr("Copié : colle-le dans un message.")
                }
            }
        }
        IconLine {
            Layout.fillWidth: true
            iconName: root.failed ? "exclamation-triangle" : "check-circle"
            iconTone: root.failed ? "danger" : "ok"
            text: root.said
            visible: root.said !== ""

            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.said
        }
        FileDialog {
            id: files

            currentFolder: root.page.folder
            fileMode: FileDialog.SaveFile
            title: qsTr("Où l’enregistrer ?")

            onAccepted: root.save(files.selectedFile)
        }
    }
    second: [
        Card {
            Layout.fillWidth: true
            padding: Theme.space.s

            ListRow {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space.s
                chevron: true
                leading: Icon {
                    color: Theme.color.primary
                    name: "person-check"
                    size: Theme.icon
                }
                secondLine: qsTr("Les six qualités, deux fois par an, pour toi seul")
                text: qsTr("Me regarder faire")

                onClicked: root.selfAssessmentRequested()
            }
        },
        Card {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Mes traces")
            }
            EmptyState {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                icon: "heart"
                text: qsTr("Les mercis reçus et les objectifs atteints par les personnes que tu accompagnes se gardent ici, pour les jours où l’on se demande à quoi l’on sert.")
                visible: root.page.traces.count === 0
            }
            Repeater {
                model: root.page.traces

                ListRow {
                    id: trace

                    required property string glyph
                    required property string line
                    required property string title

                    Layout.fillWidth: true
                    leading: Icon {
                        color: trace.glyph === "heart" ? Theme.color.rope : Theme.color.ok
                        name: trace.glyph
                        size: Theme.icon
                    }
                    secondLine: trace.line
                    text: trace.title
                }
            }
        }
    ]
}
