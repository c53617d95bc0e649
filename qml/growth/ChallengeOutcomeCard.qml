pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What came of it: the discomfort before and after, what happened, what was learned, the next step.
Card {
    id: root

    required property ChallengePage page

    signal nextRequested
    signal reportRequested

    component Felt: ColumnLayout {
        id: felt

        required property string name
        required property int value
        property color fill: Theme.color.primary

        spacing: Theme.space.xs

        RowLayout {
            SecondLine {
                Layout.fillWidth: true
                text: felt.name
            }
            Body {
                font.weight: Font.DemiBold
                text: qsTr("%1 / 10").arg(felt.value)
            }
        }
        ProgressLine {
            Layout.fillWidth: true
            fill: felt.fill
            label: felt.name
            value: felt.value / 10
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        figure: root.page.triedText
        title: qsTr("Comment ça s’est passé")
    }
    PrimaryButton {
        Layout.fillWidth: true
        iconName: "check-lg"
        text: qsTr("Je l’ai tenté")
        visible: root.page.toTry

        onClicked: root.reportRequested()
    }
    Felt {
        Layout.fillWidth: true
        fill: Theme.color.rope
        name: qsTr("Inconfort avant")
        value: root.page.before
        visible: root.page.tried && root.page.before >= 0
    }
    Felt {
        Layout.fillWidth: true
        name: qsTr("Inconfort après")
        value: root.page.after
        visible: root.page.tried && root.page.after >= 0
    }
    Body {
        Layout.fillWidth: true
        text: root.page.editor.outcome
        visible: root.page.tried && text !== ""
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "lightbulb"
        iconTone: "tint"
        text: root.page.editor.learned
        visible: root.page.tried && text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: root.page.tried && root.page.mine

        PrimaryButton {
            iconName: "arrow-up"
            text: qsTr("Le pas d’après")

            onClicked: root.nextRequested()
        }
        QuietButton {
            iconName: "pencil"
            text: qsTr("Corriger")

            onClicked: root.reportRequested()
        }
        QuietButton {
            iconName: "star"
            text: qsTr("Garder dans mes réussites")
            visible: root.page.keepable

            onClicked: root.page.keepAsAchievement()
        }
    }
}
