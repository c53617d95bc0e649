pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What the two try, until which day, and what came of it.
ColumnLayout {
    id: root

    required property ConcernModel concern
    required property string sharedWith

    spacing: Theme.space.m

    TextField {
        Layout.fillWidth: true
        label: qsTr("Ce que nous essayons")
        value: root.concern.agreed

        onCommitted: text => root.concern.agree(text, root.concern.trialIso)
    }
    DateField {
        Layout.fillWidth: true
        iso: root.concern.trialIso
        label: qsTr("Jusqu’au")
        today: root.concern.todayIso

        onPicked: iso => root.concern.agree(root.concern.agreed, iso)
    }
    TextField {
        id: outcome

        Layout.fillWidth: true
        hint: root.concern.trialOver ? qsTr("Le jour est venu : dites-vous ce que l’essai a donné.") : ""
        label: qsTr("Ce que cela a donné")
        visible: root.concern.agreed !== ""
    }
    QuietButton {
        text: qsTr("C’est réglé")
        visible: root.concern.agreed !== ""

        onClicked: root.concern.settle(outcome.text)
    }
}
