pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Half-time, the last month, the end: what comes next is asked, never decided by the calendar.
Card {
    id: root

    required property AgreementModel agreement

    signal redefineRequested
    signal closeRequested

    tinted: true
    visible: root.agreement.moment !== ""

    Body {
        Layout.fillWidth: true
        text: root.agreement.momentText
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            text: qsTr("Prolonger de 3 mois")

            onClicked: root.agreement.prolong(3)
        }
        LinkButton {
            text: qsTr("De 6 mois")

            onClicked: root.agreement.prolong(6)
        }
        LinkButton {
            text: qsTr("Redéfinir")

            onClicked: root.redefineRequested()
        }
        LinkButton {
            text: qsTr("Clôturer")

            onClicked: root.closeRequested()
        }
    }
}
