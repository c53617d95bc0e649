pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.Ui

// A goal as a line: title, how far, by when.
T.ItemDelegate {
    id: root

    required property string goalId
    required property string title
    required property real progress
    required property string percentText
    required property string stepsText
    required property string dueText
    required property bool apart

    signal openRequested(string goalId)

    implicitWidth: 280
    implicitHeight: Math.max(Theme.touch, column.implicitHeight)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: root.title
    Accessible.description: (root.apart ? qsTr("deux versions, ") : "") + root.percentText + ", " + root.stepsText + ", " + root.dueText
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    onClicked: root.openRequested(root.goalId)

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space.s

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Body {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                text: root.title
                Accessible.ignored: true
            }
            // At the top, not in the middle: a row keeps the middle of a title that was wrapped before
            // the window became wide.
            Body {
                Layout.alignment: Qt.AlignTop
                color: Theme.color.primary
                font.weight: Font.DemiBold
                text: root.percentText
                Accessible.ignored: true
            }
        }
        ProgressLine {
            Layout.fillWidth: true
            label: root.title
            value: root.progress
        }
        Chip {
            icon: "signpost"
            text: qsTr("Deux versions")
            tone: "warn"
            visible: root.apart
            Accessible.ignored: true
        }
        LineEnds {
            Layout.fillWidth: true
            end: root.dueText
            start: root.stepsText
            visible: root.stepsText !== "" || root.dueText !== ""
        }
    }
    background: Item {
        FocusRing { control: root }
    }
}
