pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.Ui

// The live check: five lines, each with what the goal says or what is missing. A line asks to be edited.
Card {
    id: root

    // {letter, name, text, met, missing} of each line.
    required property var lines
    required property int met

    signal editRequested(string letter)

    spacing: Theme.space.xs

    RowLayout {
        Layout.bottomMargin: Theme.space.s

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("SMART")
        }
        Chip {
            text: qsTr("%1 / %2").arg(root.met).arg(root.lines.length)
            tone: root.met === root.lines.length ? "ok" : "warn"
        }
    }
    Repeater {
        model: root.lines

        T.AbstractButton {
            id: line

            required property var modelData

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.space.m)

            Accessible.role: Accessible.Button
            Accessible.name: line.modelData.name
            Accessible.description: line.modelData.met ? line.modelData.text : line.modelData.missing
            Keys.onReturnPressed: line.clicked()
            Keys.onEnterPressed: line.clicked()

            onClicked: root.editRequested(line.modelData.letter)

            contentItem: RowLayout {
                spacing: Theme.space.m

                Avatar {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.space.s
                    initials: line.modelData.letter
                    size: 28
                    tone: line.modelData.met ? "tint" : "warn"
                }
                ColumnLayout {
                    id: words

                    Layout.fillWidth: true
                    spacing: 0

                    SecondLine {
                        Layout.fillWidth: true
                        text: line.modelData.name
                    }
                    Body {
                        Layout.fillWidth: true
                        text: line.modelData.text
                        visible: line.modelData.text !== ""
                    }
                    SecondLine {
                        Layout.fillWidth: true
                        color: Theme.color.warn
                        text: line.modelData.missing
                        visible: line.modelData.missing !== ""
                    }
                }
            }
            background: Rectangle {
                color: line.hovered || line.down ? Theme.color.sunken : "transparent"
                radius: Theme.radius.control

                FocusRing {
                    control: line
                }
            }
        }
    }
}
