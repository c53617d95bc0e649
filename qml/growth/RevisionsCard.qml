pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What was adjusted and why, newest first; proposals wait at their place for the owner's answer.
Card {
    id: root

    required property GoalPage page

    signal adjustRequested

    SectionHeader {
        Layout.fillWidth: true
        link: root.page.mine ? qsTr("Ajuster") : qsTr("Proposer un ajustement")
        title: qsTr("Ajustements")

        onLinkClicked: root.adjustRequested()
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Un objectif peut changer. La raison reste visible, pour toi et pour qui le suit.")
        visible: root.page.revisions.count === 0
    }
    Repeater {
        model: root.page.revisions

        ColumnLayout {
            id: line

            required property string revisionId
            required property string title
            required property string before
            required property string after
            required property string reason
            required property string who
            required property string day
            required property string stateText
            required property string tone
            required property bool isOpen
            required property bool canApply
            required property bool canAgree

            Layout.fillWidth: true
            spacing: Theme.space.xs

            RowLayout {
                spacing: Theme.space.s

                SecondLine {
                    Layout.fillWidth: true
                    text: qsTr("%1 · %2 · %3").arg(line.day).arg(line.who).arg(line.title)
                }
                Chip {
                    text: line.stateText
                    tone: line.tone
                    visible: line.stateText !== ""
                }
            }
            Body {
                Layout.fillWidth: true
                text: qsTr("%1 → %2").arg(line.before).arg(line.after)
            }
            SecondLine {
                Layout.fillWidth: true
                color: Theme.color.ink
                font.italic: true
                text: line.reason
                visible: line.reason !== ""
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s
                visible: line.canApply || line.canAgree

                PrimaryButton {
                    text: qsTr("Appliquer")
                    visible: line.canApply

                    onClicked: root.page.revisions.apply(line.revisionId)
                }
                QuietButton {
                    text: qsTr("Décliner")
                    visible: line.canApply

                    onClicked: root.page.revisions.decline(line.revisionId)
                }
                QuietButton {
                    iconName: "check-lg"
                    text: qsTr("D’accord")
                    visible: line.canAgree

                    onClicked: root.page.revisions.agree(line.revisionId)
                }
            }
            Separator {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
            }
        }
    }
}
