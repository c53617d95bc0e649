pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A box with a line beside it and a quieter one under it; what is done is struck through.
// It asks (toggleRequested) and never changes its own truth: bind checked to the record.
T.CheckBox {
    id: root

    property string secondLine: ""
    property string secondTone: "quiet"
    property bool strike: true
    readonly property real wordsAt: box.width + Theme.space.m // what stands under it begins here

    signal toggleRequested

    implicitWidth: box.width + Theme.space.m + Math.max(words.implicitWidth, 60)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.space.s)
    checkable: true
    nextCheckState: () => root.checkState
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.secondLine
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onToggleAction: root.toggleRequested()
    Accessible.onPressAction: root.toggleRequested()

    onClicked: root.toggleRequested()

    contentItem: Item {
        CheckMark {
            id: box

            anchors.verticalCenter: parent.verticalCenter
            checked: root.checked
            hovered: root.hovered

            FocusRing {
                control: root
                radius: Theme.radius.box + 3
            }
        }
        TwoLines {
            id: words

            anchors.left: box.right
            anchors.leftMargin: Theme.space.m
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            done: root.checked && root.strike
            secondLine: root.secondLine
            secondTone: root.secondTone
            text: root.text

            Accessible.ignored: true
        }
    }
}
