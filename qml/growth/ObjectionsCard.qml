pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What may be said against me, each with my answer, and the way to rehearse them.
Card {
    id: root

    required property SalaryPage page

    signal rehearseRequested

    SectionHeader {
        Layout.fillWidth: true
        link: root.page.objections.count > 0 ? qsTr("Répéter") : ""
        title: qsTr("Objections et réponses")

        onLinkClicked: root.rehearseRequested()
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Écris ce qu’on te dira, puis ta réponse en une phrase. Tu la diras mieux de l’avoir dite.")
        visible: root.page.objections.count === 0
    }
    Repeater {
        model: root.page.objections

        ColumnLayout {
            id: line

            required property string recordId
            required property string objection
            required property string answer

            Layout.fillWidth: true
            spacing: Theme.space.xs

            RowLayout {
                spacing: 0

                Body {
                    Layout.fillWidth: true
                    font.weight: Font.DemiBold
                    text: qsTr("« %1 »").arg(line.objection)
                }
                IconButton {
                    iconName: "trash"
                    text: qsTr("Supprimer « %1 »").arg(line.objection)

                    onClicked: root.page.removeObjection(line.recordId)
                }
            }
            TextArea {
                Layout.fillWidth: true
                lines: 1
                placeholderText: qsTr("Ma réponse")
                value: line.answer

                onCommitted: text => root.page.setAnswer(line.recordId, text)
            }
        }
    }
    TextField {
        id: added

        Layout.fillWidth: true
        iconName: "plus-lg"
        placeholderText: qsTr("Ajouter une objection")

        onAccepted: {
            if (root.page.addObjection(added.text))
                added.clear()
        }
    }
}
