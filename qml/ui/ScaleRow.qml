pragma ComponentBehavior: Bound

import QtQuick

// A statement and six figures, from « pas du tout » to « tout à fait ».
FocusScope {
    id: root

    required property string text
    required property int value
    required property string valueText

    signal chosen(int value)

    implicitWidth: 280
    implicitHeight: words.height + Theme.space.xs + figures.implicitHeight

    Body {
        id: words

        width: root.width
        text: root.text
        Accessible.ignored: true
    }
    Choice {
        id: figures

        y: words.height + Theme.space.xs
        width: root.width
        current: root.value - 1
        focus: true
        options: ["1", "2", "3", "4", "5", "6"]

        Accessible.name: root.valueText === "" ? root.text
                         : qsTr("%1 : %2").arg(root.text).arg(root.valueText)

        onChosen: index => root.chosen(index + 1)
    }
}
