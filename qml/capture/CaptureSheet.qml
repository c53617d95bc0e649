pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One line, caught in passing. Enter keeps it in À classer; a button files it at once.
Sheet {
    id: root

    required property CaptureModel capture

    function keep(): void {
        if (root.capture.capture(line.text))
            root.done()
    }
    function keepAs(target: int): void {
        if (root.capture.captureAs(line.text, target, ""))
            root.done()
    }
    function done(): void {
        line.text = ""
        root.close()
    }

    title: qsTr("Capturer")
    footer: PrimaryButton {
        enabled: line.text.trim() !== ""
        text: qsTr("Garder")

        onClicked: root.keep()
    }
    onOpened: line.forceActiveFocus()

    TextField {
        id: line

        Layout.fillWidth: true
        focus: true
        label: qsTr("Une ligne, tu classeras plus tard")
        placeholderText: qsTr("Envoyer mon CV à Claire vendredi")

        onAccepted: root.keep()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: line.text.trim() !== ""

        Repeater {
            model: root.capture.understoodIn(line.text)

            Chip {
                required property string modelData

                text: modelData
                tone: "tint"
            }
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("« ! » ou « ? » pour une question, « @ » une personne, « # » un objectif ; « demain », « vendredi », « 15 mars » donnent la date.")
        visible: line.text.trim() === ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: line.text.trim() !== ""

        Repeater {
            model: [CaptureModel.Commitment, CaptureModel.Question, CaptureModel.Topic,
                    CaptureModel.Goal, CaptureModel.Note]

            ChoiceChip {
                id: choice

                required property int modelData

                text: root.capture.targetName(choice.modelData)

                Accessible.description: qsTr("Classer tout de suite")

                onClicked: root.keepAs(choice.modelData)
            }
        }
    }
}
