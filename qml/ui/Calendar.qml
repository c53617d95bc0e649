pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.Ui

// A month to choose a day from. Arrow keys walk by day and week, PageUp and PageDown by month.
FocusScope {
    id: root

    required property DateWords words
    property string iso: ""
    property string shown: root.iso !== "" ? root.iso : root.words.today

    signal picked(string iso)

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    Keys.onLeftPressed: root.shown = root.words.plusDays(root.shown, -1)
    Keys.onRightPressed: root.shown = root.words.plusDays(root.shown, 1)
    Keys.onUpPressed: root.shown = root.words.plusDays(root.shown, -7)
    Keys.onDownPressed: root.shown = root.words.plusDays(root.shown, 7)
    Keys.onReturnPressed: root.picked(root.shown)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            root.shown = root.words.plusMonths(root.shown, event.key === Qt.Key_PageUp ? -1 : 1)
            event.accepted = true
        }
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space.xs

        RowLayout {
            IconButton {
                iconName: "chevron-left"
                text: qsTr("Mois précédent")

                onClicked: root.shown = root.words.plusMonths(root.shown, -1)
            }
            SectionTitle {
                Layout.fillWidth: true
                font.pixelSize: Theme.text.body
                horizontalAlignment: Text.AlignHCenter
                text: root.words.monthName(root.shown)
            }
            IconButton {
                iconName: "chevron-right"
                text: qsTr("Mois suivant")

                onClicked: root.shown = root.words.plusMonths(root.shown, 1)
            }
        }
        GridLayout {
            columns: 7
            columnSpacing: 0
            rowSpacing: 0

            Repeater {
                model: root.words.weekdays()

                SecondLine {
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 44
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                }
            }
            Repeater {
                model: root.words.monthPage(root.shown)

                T.AbstractButton {
                    id: day

                    required property string modelData
                    readonly property bool chosen: day.modelData === root.iso
                    readonly property bool inMonth: root.words.sameMonth(day.modelData, root.shown)

                    implicitWidth: Math.max(44, number.implicitWidth + 6)
                    implicitHeight: Math.max(44, number.implicitHeight + 12)
                    focus: day.modelData === root.shown
                    focusPolicy: Qt.ClickFocus
                    text: root.words.full(day.modelData)

                    Accessible.role: Accessible.Button
                    Accessible.name: day.text
                    Accessible.onPressAction: root.picked(day.modelData)

                    onClicked: root.picked(day.modelData)

                    contentItem: Text {
                        id: number

                        color: day.chosen ? Theme.color.primaryInk
                               : day.inMonth ? Theme.color.ink : Theme.color.muted
                        font.family: Theme.family
                        font.pixelSize: Theme.text.body
                        font.weight: day.modelData === root.words.today ? Font.Bold : Font.Normal
                        horizontalAlignment: Text.AlignHCenter
                        text: root.words.dayOfMonth(day.modelData)
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                    background: Rectangle {
                        anchors.fill: parent
                        anchors.margins: 3
                        color: day.chosen ? Theme.color.primary
                               : day.hovered || day.modelData === root.shown ? Theme.color.tint
                               : "transparent"
                        radius: Theme.radius.control
                    }
                }
            }
        }
    }
}
