pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// A whole number with − and +. Arrow keys step; moved(value) asks. said: false while nobody gave
// one, so that none is not read as the lowest.
T.Control {
    id: root

    property int value: 0
    property int from: 0
    property int to: 100
    property int step: 1
    property string label: ""
    property string unit: ""
    property bool said: true
    readonly property string figureText: root.said ? String(root.value) : ""

    signal moved(int value)

    function move(steps: int): void {
        root.ask(root.value + steps * root.step)
    }

    function ask(wanted: int): void {
        const next = Math.max(root.from, Math.min(root.to, wanted))
        if (next !== root.value || !root.said)
            root.moved(next)
        else
            figure.text = root.figureText
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight + frame.head
    topPadding: frame.head

    Accessible.role: Accessible.SpinBox
    Accessible.name: root.label
    Keys.onUpPressed: root.move(1)
    Keys.onDownPressed: root.move(-1)

    onFigureTextChanged: figure.text = root.figureText

    contentItem: Row {
        id: row

        IconButton {
            id: less

            enabled: root.value > root.from || !root.said
            iconName: "dash-lg"
            text: qsTr("Moins")

            onClicked: root.move(-1)
        }
        T.TextField {
            id: figure

            width: Math.max(Theme.touch, contentWidth + 20, none.visible ? none.implicitWidth + 20 : 0)
            height: less.height
            color: Theme.color.ink
            font.family: Theme.family
            font.pixelSize: Theme.text.body
            font.weight: Font.DemiBold
            horizontalAlignment: TextInput.AlignHCenter
            inputMethodHints: Qt.ImhDigitsOnly
            selectByMouse: true
            text: root.figureText
            validator: IntValidator { bottom: root.from; top: root.to }
            verticalAlignment: TextInput.AlignVCenter

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: none.visible ? none.text : ""

            onEditingFinished: {
                if (figure.text !== "")
                    root.ask(Number(figure.text))
            }

            SecondLine {
                id: none

                anchors.centerIn: parent
                text: qsTr("non dit")
                visible: figure.text === "" && !figure.activeFocus
                Accessible.ignored: true
            }
        }
        SecondLine {
            height: less.height
            rightPadding: Theme.space.xs
            text: root.unit
            verticalAlignment: Text.AlignVCenter
            visible: root.unit !== ""
        }
        IconButton {
            enabled: root.value < root.to
            iconName: "plus-lg"
            text: qsTr("Plus")

            onClicked: root.move(1)
        }
    }
    background: FieldFrame {
        id: frame

        focused: figure.activeFocus
        hovered: root.hovered
        label: root.label
    }
}
