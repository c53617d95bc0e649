pragma ComponentBehavior: Bound

import QtQuick

// The figures of a chart as text, shown when asked for. figures: {name, text} of each.
Column {
    id: root

    property var figures: []
    property bool shown: false

    spacing: Theme.space.xs
    visible: root.figures.length > 0

    LinkButton {
        small: true
        text: root.shown ? qsTr("Masquer les chiffres") : qsTr("Voir les chiffres")

        onClicked: root.shown = !root.shown
    }
    Repeater {
        model: root.shown ? root.figures : []

        TwoLines {
            required property var modelData

            width: root.width
            secondLine: modelData.name
            text: modelData.text

            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.name
            Accessible.description: modelData.text
        }
    }
}
