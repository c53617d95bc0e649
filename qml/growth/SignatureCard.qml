pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Who stands behind a shared goal: one approves, both sign.
Card {
    id: root

    required property GoalPage page

    visible: root.page.canApprove || root.page.approvalText !== ""

    IconLine {
        Layout.fillWidth: true
        iconName: "patch-check"
        iconTone: "ok"
        text: root.page.approvalText
        visible: root.page.approvalText !== ""
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Vos deux noms sous l’objectif disent que vous le tenez ensemble. Un ajustement efface l’accord de l’autre : il se redemande.")
        visible: root.page.canApprove
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "patch-check"
        text: root.page.mine ? qsTr("Signer mon objectif") : qsTr("Approuver cet objectif")
        visible: root.page.canApprove

        onClicked: root.page.approve()
    }
}
