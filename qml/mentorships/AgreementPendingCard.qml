pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A version that waits for a name: all its terms, or what it changes and why.
Card {
    id: root

    required property AgreementModel agreement
    required property string sharedWith

    border.color: Theme.color.primary
    visible: root.agreement.pendingId !== ""

    CardHead {
        Layout.fillWidth: true
        title: root.agreement.amends ? qsTr("Changement proposé") : qsTr("Entente proposée")

        Chip {
            icon: "pencil"
            text: root.agreement.canSign ? qsTr("à signer") : qsTr("en attente")
            tone: root.agreement.canSign ? "rope" : "quiet"
        }
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.agreement.pendingLine
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "chat-quote"
        text: root.agreement.pendingReason
        visible: root.agreement.pendingReason !== ""
    }
    TermLines {
        Layout.fillWidth: true
        terms: root.agreement.pendingTerms
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            iconName: "patch-check"
            text: qsTr("Signer")
            visible: root.agreement.canSign

            onClicked: root.agreement.sign()
        }
        QuietButton {
            text: qsTr("Refuser")
            visible: !root.agreement.pendingMine

            onClicked: root.agreement.refuse()
        }
        QuietButton {
            text: qsTr("Retirer la proposition")
            visible: root.agreement.pendingMine

            onClicked: root.agreement.takeBack()
        }
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
}
