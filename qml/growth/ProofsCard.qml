pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Three things that show I can, just before I dare. proofs: {title, text}.
Card {
    id: root

    property var proofs: []

    spacing: Theme.space.s

    SectionHeader {
        Layout.fillWidth: true
        title: root.proofs.length === 3 ? qsTr("3 preuves que tu peux") : qsTr("Ce qui montre que tu peux")
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Tes réussites et les encouragements reçus reviennent ici, juste avant d’oser.")
        visible: root.proofs.length === 0
    }
    Repeater {
        model: root.proofs

        RowLayout {
            id: line

            required property var modelData

            spacing: Theme.space.m

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space.xs
                color: Theme.color.ok
                name: "star"
                size: Theme.icon
            }
            TwoLines {
                Layout.fillWidth: true
                secondLine: line.modelData.title
                text: line.modelData.text
            }
        }
    }
}
