pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App
import Cordee.Ui

// How often, how long, where, and how soon the two answer each other.
Flow {
    id: root

    required property AgreementEditor draft

    spacing: Theme.space.l

    NumberField {
        from: 1
        label: qsTr("Une rencontre tous les")
        step: 7
        to: 180
        unit: qsTr("jours")
        value: root.draft.cadenceDays

        onMoved: value => root.draft.cadenceDays = value
    }
    MinutesField {
        label: qsTr("Durée")
        value: root.draft.meetingMinutes

        onMoved: value => root.draft.meetingMinutes = value
    }
    NumberField {
        from: 1
        label: qsTr("Répondre sous")
        to: 30
        unit: qsTr("jours")
        value: root.draft.responseDays

        onMoved: value => root.draft.responseDays = value
    }
    NumberField {
        from: 30
        label: qsTr("Un bilan tous les")
        step: 30
        to: 360
        unit: qsTr("jours")
        value: root.draft.reviewEveryDays

        onMoved: value => root.draft.reviewEveryDays = value
    }
    TextField {
        width: root.width
        label: qsTr("Où et comment")
        placeholderText: qsTr("Visio, café, téléphone…")
        value: root.draft.channels

        onCommitted: text => root.draft.channels = text
    }
}
