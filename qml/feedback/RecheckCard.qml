pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Looking back: what changed since, told to the one who gave it.
Card {
    id: root

    required property Reception reception

    spacing: Theme.space.l
    tinted: root.reception.step === Reception.Recheck

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Qu’est-ce qui a changé depuis ?")
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Même peu, même rien : %1 saura que son retour a servi à regarder.").arg(root.reception.firstName)
        label: qsTr("Ce que j’ai vu")
        value: root.reception.whatChanged

        onTextChanged: if (activeFocus) root.reception.typed(Reception.WhatChangedText, text)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        QuietButton {
            enabled: root.reception.whatChanged.trim() !== ""
            iconName: "send"
            text: qsTr("Le raconter à %1").arg(root.reception.firstName)

            onClicked: root.reception.tellWhatChanged()
        }
        AudienceBadge {
            sharedWith: root.reception.firstName
        }
    }
}
