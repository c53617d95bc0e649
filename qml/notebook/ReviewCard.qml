pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What came of a decision, apart from how well it was made: a good choice can be unlucky.
Card {
    id: root

    required property DecisionPage page
    readonly property var values: root.page.values
    readonly property list<string> luckNames: [qsTr("très malchanceux"), qsTr("malchanceux"),
        qsTr("ni l’un ni l’autre"), qsTr("chanceux"), qsTr("très chanceux")]

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Relire")
    }
    DateField {
        Layout.fillWidth: true
        iso: root.page.reviewIso
        label: qsTr("Je relirai")
        today: root.page.today
        visible: !root.page.reviewed

        onPicked: iso => root.page.setReview(iso)
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.page.reviewed ? qsTr("Qualité du raisonnement : %1 sur 5 · %2").arg(root.values.quality).arg(
                                       root.luckNames[root.values.luck + 2])
                                 : qsTr("Juge le raisonnement à part de la chance : on apprend des deux, autrement.")
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "pencil"
        text: root.page.reviewed ? qsTr("Revenir sur la relecture") : qsTr("Dire ce qui est arrivé")

        onClicked: sheet.begin()
    }
    ReviewDecisionSheet {
        id: sheet

        luckNames: root.luckNames
        page: root.page
    }
}
