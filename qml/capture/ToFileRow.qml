pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A caught line and what it can become, one tap each; what is understood comes first.
Card {
    id: root

    required property CaptureModel capture
    required property string itemId
    required property string text
    required property int type
    required property string partner
    required property string dueText
    required property string ago

    signal fileRequested(string itemId, int target)
    signal removeRequested(string itemId)
    signal renameRequested(string itemId, string text)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        TextField {
            Layout.fillWidth: true
            autoScroll: activeFocus
            value: root.text

            Accessible.name: qsTr("Ligne à classer")

            onCommitted: text => root.renameRequested(root.itemId, text)
        }
        IconButton {
            iconName: "trash"
            text: qsTr("Supprimer la ligne")

            onClicked: root.removeRequested(root.itemId)
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: (root.dueText === "" ? "" : root.dueText + " · ")
              + (root.partner === "" ? "" : root.partner + " · ") + root.ago
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: [CaptureModel.Commitment, CaptureModel.Question, CaptureModel.Topic,
                    CaptureModel.Goal, CaptureModel.Note]

            ChoiceChip {
                id: choice

                required property int modelData

                checked: choice.modelData === root.type
                text: root.capture.targetName(choice.modelData)

                Accessible.role: Accessible.Button

                onClicked: root.fileRequested(root.itemId, choice.modelData)
            }
        }
    }
}
