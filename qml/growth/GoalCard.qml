pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.Ui

// One goal in the list: its title, how far it is, when it is due, who sees it.
T.AbstractButton {
    id: root

    required property string title
    required property string area
    required property int percent
    required property string percentText
    required property string stepsText
    required property string dueText
    required property string paceText
    required property string paceTone
    required property string statusText
    required property string owner
    required property bool shared

    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    implicitWidth: 280
    padding: Theme.space.l

    Accessible.role: Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.percentText + ", " + root.stepsText + ", " + root.dueText + ", " + root.paceText
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space.s

        RowLayout {
            spacing: Theme.space.s

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.s

                Chip {
                    text: root.area
                    tone: "tint"
                    visible: root.area !== ""
                }
                Chip {
                    text: root.paceText !== "" ? root.paceText : root.statusText
                    tone: root.paceText !== "" ? root.paceTone : "quiet"
                }
            }
            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.color.muted
                name: root.shared ? "people" : "lock"
                size: Theme.smallIcon
            }
        }
        // Placed by bindings: the height follows the width at once.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(name.height, share.height)

            Body {
                id: name

                width: share.x - Theme.space.m
                font.weight: Font.DemiBold
                text: root.title
                Accessible.ignored: true
            }
            Body {
                id: share

                x: parent.width - width
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.primary
                font.weight: Font.DemiBold
                text: root.percentText
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        ProgressLine {
            Layout.fillWidth: true
            label: root.title
            value: root.percent / 100
        }
        LineEnds {
            Layout.fillWidth: true
            end: root.dueText
            start: root.owner !== "" ? root.owner : root.stepsText
        }
    }
    background: Rectangle {
        border.color: Theme.color.line
        border.width: 1
        color: root.down ? Theme.color.tint : Theme.color.surface
        radius: Theme.radius.card

        FocusRing {
            control: root
        }
    }
}
