pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One template of mine: its name, when it helps, its points. What is written is kept at once.
Sheet {
    id: root

    required property OwnTemplates templates
    readonly property OwnTemplatePoints points: root.templates.points

    secondLine: root.points.minutes > 0 ? qsTr("%n point(s), %1 min en tout", "", root.points.count).arg(root.points.minutes)
                                        : qsTr("%n point(s)", "", root.points.count)
    title: qsTr("Mon modèle")
    wantedWidth: 560

    TextField {
        Layout.fillWidth: true
        label: qsTr("Nom")
        value: root.points.title

        onCommitted: text => root.points.rename(text)
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Quand il aide")
        placeholderText: qsTr("Facultatif")
        value: root.points.purpose

        onCommitted: text => root.points.describe(text)
    }
    Repeater {
        model: root.points

        OwnTemplatePoint {
            id: row

            Layout.fillWidth: true

            onMinutesAsked: minutes => root.points.setMinutes(row.pointId, minutes)
            onMoveUpAsked: root.points.moveUp(row.pointId)
            onQuestionAsked: question => root.points.setQuestion(row.pointId, question)
            onRemoveAsked: root.points.remove(row.pointId)
            onTextCommitted: text => root.points.setText(row.pointId, text)
        }
    }
    AddLine {
        Layout.fillWidth: true
        placeholder: qsTr("Ajouter un point")

        onAdded: text => root.points.add(text)
    }
    AudienceBadge {}
    footer: [
        PrimaryButton {
            text: qsTr("Terminé")

            onClicked: root.close()
        },
        QuietButton {
            dangerous: true
            iconName: "trash"
            text: qsTr("Supprimer le modèle")

            onClicked: {
                root.templates.remove(root.points.templateId)
                root.close()
            }
        }
    ]
}
