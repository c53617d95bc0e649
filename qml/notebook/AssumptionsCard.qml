pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Hypothèses: what is taken for true under a situation, a goal or a decision.
Card {
    id: root

    required property AssumptionList assumptions

    visible: root.assumptions.mine || root.assumptions.count > 0

    SectionHeader {
        Layout.fillWidth: true
        figure: root.assumptions.summary
        title: qsTr("Hypothèses")
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Ce que tu tiens pour vrai sans en être sûr. Écrit, cela se vérifie.")
        visible: root.assumptions.count === 0
    }
    Repeater {
        model: root.assumptions

        ListRow {
            id: row

            required property int index
            required property string assumptionId
            required property string statement
            required property string line
            required property string statusText
            required property string tone
            required property string questions
            required property bool due

            Layout.fillWidth: true
            chevron: true
            secondLine: row.questions === "" ? row.line
                        : qsTr("On te demande : %1").arg(row.questions.split("\n").pop())
            secondTone: row.due ? "warn" : "quiet"
            text: row.statement
            trailing: Chip {
                text: row.statusText
                tone: row.tone
            }

            onClicked: {
                if (root.assumptions.mine)
                    edit.show(row.index)
                else
                    question.show(row.index)
            }
        }
    }
    TextField {
        id: field

        Layout.fillWidth: true
        placeholderText: qsTr("Ajouter une hypothèse")
        visible: root.assumptions.mine

        onAccepted: {
            if (root.assumptions.add(field.text))
                field.text = field.baseText = ""
        }
    }
    AssumptionSheet {
        id: edit

        assumptions: root.assumptions
    }
    QuestionSheet {
        id: question

        assumptions: root.assumptions
    }
}
