pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The ring, the steps, the date and the pace, with the goal's commonest act.
Card {
    id: root

    required property GoalPage page
    readonly property bool draft: root.page.editor.status <= Model.GoalStatus.Draft

    signal checkInRequested
    signal startRequested

    RowLayout {
        spacing: Theme.space.xl

        ProgressRing {
            figure: root.page.percentText
            label: root.page.editor.title
            value: root.page.percent / 100
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Body {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                text: root.page.stepsText
            }
            SecondLine {
                Layout.fillWidth: true
                text: root.page.scaleText
                visible: text !== ""
            }
            SecondLine {
                Layout.fillWidth: true
                text: root.page.dueText
            }
            Chip {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                icon: root.page.paceTone === "ok" ? "graph-up-arrow" : root.page.paceTone === "warn" ? "clock" : ""
                text: root.page.paceText !== "" && !root.draft ? root.page.paceText : root.page.statusText
                tone: root.draft || root.page.paceText === "" ? "quiet" : root.page.paceTone
            }
        }
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Lancer cet objectif")
        visible: root.draft && root.page.mine

        onClicked: root.startRequested()
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Faire un point d’avancement")
        visible: root.page.mine && root.page.editor.status === Model.GoalStatus.Active

        onClicked: root.checkInRequested()
    }
    QuietButton {
        Layout.fillWidth: true
        iconName: "star"
        text: qsTr("Garder dans mes réussites")
        visible: root.page.keepable

        onClicked: root.page.keepAsAchievement()
    }
}
