pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Réflexions: what happened and could be written about, the rhythm, what was written.
NotebookPane {
    id: root

    readonly property Reflections reflections: root.notebook.reflections

    function write(sourceId: string): void {
        const id = root.reflections.create(sourceId)
        if (id !== "")
            root.openRequested("reflection", id)
    }

    PaneHead {
        Layout.fillWidth: true
        action: root.reflections.list.count > 0 ? qsTr("Réfléchir") : ""

        onActRequested: root.write("")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space.xs
        tinted: true
        visible: root.reflections.sources.count > 0

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("De quoi veux-tu garder trace ?")
        }
        Repeater {
            model: root.reflections.sources

            ListRow {
                id: source

                required property string sourceId
                required property string words
                required property string glyph

                Layout.fillWidth: true
                chevron: true
                leading: Icon {
                    color: Theme.color.primary
                    name: source.glyph
                    size: Theme.icon
                }
                text: words

                onClicked: root.write(source.sourceId)
            }
        }
    }
    IconLine {
        Layout.fillWidth: true
        iconName: root.reflections.writtenThisWeek ? "check-lg" : "calendar-event"
        iconTone: root.reflections.writtenThisWeek ? "ok" : "quiet"
        quiet: true
        text: root.reflections.writtenThisWeek ? root.reflections.rhythmText
              : root.reflections.rhythmText === "" ? qsTr("Une réflexion par semaine suffit.")
              : qsTr("%1. Celle de cette semaine attend jusqu’à dimanche.").arg(root.reflections.rhythmText)
        visible: root.reflections.list.count > 0
    }
    Card {
        Layout.fillWidth: true
        visible: root.reflections.memoryId !== ""

        Overline {
            text: qsTr("Il y a 6 mois")
        }
        Body {
            Layout.fillWidth: true
            text: root.reflections.memoryText
        }
        LinkButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: qsTr("Relire")

            onClicked: root.openRequested("reflection", root.reflections.memoryId)
        }
    }
    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Réfléchir")
        icon: "lightbulb"
        text: qsTr("Trois questions après ce qui compte : et quoi, et alors, et maintenant. Ce qui est écrit se retient, et « maintenant » devient un engagement.")
        visible: root.reflections.list.count === 0

        onActionClicked: root.write("")
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        visible: root.reflections.list.count > 0

        Repeater {
            model: root.reflections.list

            ListRow {
                required property string reflectionId
                required property string title
                required property string line

                Layout.fillWidth: true
                chevron: true
                secondLine: line
                text: title

                onClicked: root.openRequested("reflection", reflectionId)
            }
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Extraits partagés")
        visible: root.reflections.excerpts.count > 0
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        visible: root.reflections.excerpts.count > 0

        Repeater {
            model: root.reflections.excerpts

            ListRow {
                required property string reflectionId
                required property string words
                required property string line

                Layout.fillWidth: true
                chevron: true
                secondLine: line
                text: words

                onClicked: root.openRequested("reflection", reflectionId)
            }
        }
    }
}
