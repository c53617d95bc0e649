pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The month's questions: one tap each, one word for all of them.
Card {
    id: root

    required property Weather weather
    readonly property var goals: root.weather.goals
    property var values: ({})
    property int goal: 0
    property bool asked: root.weather.due
    readonly property int confidence: Model.PulseKind.Confidence

    function tap(kind: string, value: int): void {
        const next = Object.assign({}, root.values)
        next[kind] = value
        root.values = next
    }

    function keep(): void {
        const goalId = root.goals.length > 0 ? root.goals[root.goal].id : ""
        if (!root.weather.take(root.values, word.text, goalId))
            return
        root.values = ({})
        word.text = ""
        root.asked = false
    }

    spacing: Theme.space.l

    IconLine {
        Layout.fillWidth: true
        iconName: "check-lg"
        iconTone: "ok"
        text: qsTr("La météo de ce mois est notée.")
        visible: !root.asked
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "cloud-sun"
        text: qsTr("Noter quand même")
        visible: !root.asked

        onClicked: root.asked = true
    }
    Repeater {
        model: root.asked ? root.weather.questions : null

        ColumnLayout {
            id: question

            required property string kind
            required property string name
            required property string question
            required property string low
            required property string high

            Layout.fillWidth: true
            spacing: Theme.space.xs

            Choice {
                Layout.fillWidth: true
                current: root.goal
                label: qsTr("Confiance : quel objectif ?")
                options: root.goals.map(goal => goal.title)
                visible: Number(question.kind) === root.confidence

                onChosen: index => root.goal = index
            }
            Choice {
                Layout.fillWidth: true
                current: question.kind in root.values ? root.values[question.kind] / 2 : -1
                label: question.question
                options: ["0", "2", "4", "6", "8", "10"]

                onChosen: index => root.tap(question.kind, index * 2)
            }
            SecondLine {
                Layout.fillWidth: true
                text: qsTr("0 : %1 · 10 : %2").arg(question.low).arg(question.high)
            }
        }
    }
    TextField {
        id: word

        Layout.fillWidth: true
        label: qsTr("Un mot pour ce mois")
        visible: root.asked
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        enabled: Object.keys(root.values).length > 0
        text: qsTr("Noter")
        visible: root.asked

        onClicked: root.keep()
    }
}
