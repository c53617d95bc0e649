pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What is done with it: trying, thinking about it, or not keeping it and why. Then a day to look back.
Card {
    id: root

    required property Reception reception
    property int choice: root.reception.choice
    property string recheckIso: root.reception.isoIn(14)
    readonly property bool declined: root.choice === Model.FeedbackChoice.Decline
    readonly property bool ready: root.choice > 0 && (!root.declined || root.reception.why.trim() !== "")

    spacing: Theme.space.l

    StepHead {
        Layout.fillWidth: true
        number: 4
        sharedWith: root.reception.firstName
        title: qsTr("Qu’en fais-tu ?")
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "hourglass-split"
        quiet: true
        text: qsTr("Ta question est chez %1. Tu peux attendre sa réponse, ou choisir déjà.").arg(root.reception.firstName)
        visible: root.reception.asked && !root.reception.replied
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        visible: root.reception.replied

        SecondLine {
            Layout.fillWidth: true
            text: qsTr("%1 répond à « %2 » :").arg(root.reception.firstName).arg(root.reception.question)
        }
        Body {
            Layout.fillWidth: true
            text: root.reception.reply
        }
    }
    Choice {
        Layout.fillWidth: true
        current: root.choice - 1
        label: qsTr("Ma décision")
        options: [qsTr("j’essaie"), qsTr("j’y réfléchis"), qsTr("je ne retiens pas")]

        onChosen: index => root.choice = index + 1
    }
    TextArea {
        Layout.fillWidth: true
        hint: root.declined ? qsTr("Dire non avec une raison, c’est aussi bien recevoir.") : qsTr("Facultatif.")
        label: root.declined ? qsTr("Pourquoi je ne le retiens pas") : qsTr("Comment, ou pourquoi")
        lines: 2
        value: root.reception.why

        onTextChanged: if (activeFocus) root.reception.typed(Reception.WhyText, text)
    }
    DateField {
        Layout.fillWidth: true
        iso: root.recheckIso
        label: qsTr("J’y reviens")
        today: root.reception.todayIso
        visible: root.choice > 0 && !root.declined

        onPicked: iso => root.recheckIso = iso
    }
    PrimaryButton {
        enabled: root.ready
        iconName: "send"
        text: qsTr("Le dire à %1").arg(root.reception.firstName)

        onClicked: root.reception.answer(root.choice, root.recheckIso)
    }
}
