pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Saying it again in one's own words, then one question at most.
Card {
    id: root

    required property Reception reception
    readonly property bool asking: root.reception.step === Reception.Ask

    spacing: Theme.space.l

    StepHead {
        Layout.fillWidth: true
        number: root.asking ? 3 : 2
        sharedWith: root.reception.firstName
        title: root.asking ? qsTr("Une question à %1 ?").arg(root.reception.firstName)
                           : qsTr("Si tu as bien compris…")
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Avec tes mots, sans te défendre. %1 le lira avec ta réponse.").arg(root.reception.firstName)
        label: qsTr("Ce que j’entends")
        value: root.reception.reformulation
        visible: !root.asking

        onTextChanged: if (activeFocus) root.reception.typed(Reception.ReformulationText, text)
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Une seule, pour comprendre : à quel moment, à quoi l’as-tu vu ?")
        label: qsTr("Ma question")
        lines: 2
        value: root.reception.question
        visible: root.asking

        onTextChanged: if (activeFocus) root.reception.typed(Reception.QuestionText, text)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            text: qsTr("Continuer")
            visible: !root.asking

            onClicked: root.reception.goOn()
        }
        PrimaryButton {
            enabled: root.reception.question.trim() !== ""
            iconName: "send"
            text: qsTr("Poser la question")
            visible: root.asking

            onClicked: root.reception.ask()
        }
        QuietButton {
            text: qsTr("Pas de question")
            visible: root.asking

            onClicked: root.reception.goOn()
        }
    }
}
