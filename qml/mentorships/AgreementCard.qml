pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The agreement in force, or the invitation to write one.
Card {
    id: root

    required property AgreementModel agreement
    required property string sharedWith

    property bool whole: false
    readonly property bool shortened: root.width < 480 * Theme.scale && !root.whole

    signal draftRequested

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Entente")

        Chip {
            icon: "patch-check"
            text: qsTr("en vigueur")
            tone: "ok"
            visible: root.agreement.inForce
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.agreement.inForceLine
        visible: root.agreement.inForce
    }
    TermLines {
        Layout.fillWidth: true
        most: root.shortened ? 3 : root.agreement.terms.count
        terms: root.agreement.terms
        visible: root.agreement.inForce
    }
    LinkButton {
        text: root.whole ? qsTr("Replier") : qsTr("Tout lire")
        visible: root.agreement.inForce && (root.shortened || root.whole)

        onClicked: root.whole = !root.whole
    }
    EmptyState {
        Layout.fillWidth: true
        action: root.agreement.pendingId !== "" ? ""
                : root.agreement.drafting ? qsTr("Reprendre le brouillon") : qsTr("Écrire l’entente")
        icon: "file-text"
        text: qsTr("Une page à deux : pourquoi, combien de temps, à quel rythme, et comment arrêter. Elle se signe en deux minutes et se change quand vous voulez.")
        visible: !root.agreement.inForce

        onActionClicked: root.draftRequested()
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.agreement.drafting ? qsTr("Reprendre le changement en cours")
                                      : qsTr("Proposer un changement")
        visible: root.agreement.inForce && root.agreement.pendingId === ""

        onClicked: root.draftRequested()
    }
    AudienceBadge {
        sharedWith: root.sharedWith
        visible: root.agreement.inForce
    }
}
