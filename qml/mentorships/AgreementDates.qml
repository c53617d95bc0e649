pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// From when to when an agreement holds; no end is a choice too.
GridLayout {
    id: root

    required property AgreementModel agreement

    signal moved

    columnSpacing: Theme.space.m
    columns: root.width >= 420 * Theme.scale ? 2 : 1
    rowSpacing: Theme.space.m

    DateField {
        Layout.fillWidth: true
        iso: root.agreement.startIso
        label: qsTr("Début")
        today: root.agreement.todayIso

        onPicked: iso => {
            root.agreement.setStart(iso)
            root.moved()
        }
    }
    DateField {
        Layout.fillWidth: true
        iso: root.agreement.endIso
        label: qsTr("Fin")
        placeholderText: qsTr("sans date de fin")
        today: root.agreement.todayIso

        onPicked: iso => {
            root.agreement.setEnd(iso)
            root.moved()
        }
    }
}
