pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The figures, gross a year, each hidden until it is held.
Card {
    id: root

    required property SalaryPage page

    signal editRequested

    spacing: Theme.space.xs

    SectionHeader {
        Layout.fillWidth: true
        link: qsTr("Modifier")
        title: qsTr("Mes chiffres")

        onLinkClicked: root.editRequested()
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Brut annuel. Maintiens un chiffre pour le voir.")
    }
    Repeater {
        model: root.page.figures

        MaskedFigure {
            required property var modelData

            Layout.fillWidth: true
            figure: modelData.text
            name: modelData.name
            visible: modelData.field !== "obtained" || modelData.text !== ""
        }
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "info-circle"
        iconTone: "warn"
        text: root.page.figuresNote
        visible: text !== ""
    }
}
