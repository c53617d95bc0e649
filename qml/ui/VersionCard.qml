pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// One of two versions: its words, who wrote them and when, and the button that keeps it.
Rectangle {
    id: root

    required property string field
    required property string words
    required property string line
    property bool standing: false

    signal chosen

    implicitWidth: column.implicitWidth + 2 * Theme.space.l
    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    color: Theme.color.surface
    border.color: Theme.color.line
    border.width: 1
    radius: Theme.radius.control

    ColumnLayout {
        id: column

        x: Theme.space.l
        y: Theme.space.l
        width: root.width - 2 * Theme.space.l
        height: Math.max(implicitHeight, root.height - 2 * Theme.space.l)
        spacing: Theme.space.s

        Body {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: root.words
        }
        SecondLine {
            Layout.fillWidth: true
            text: root.line
        }
        Chip {
            Layout.maximumWidth: column.width
            text: qsTr("en place pour l’instant")
            visible: root.standing
        }
        Item {
            Layout.fillHeight: true
        }
        QuietButton {
            Layout.fillWidth: true
            text: qsTr("Garder")

            Accessible.name: qsTr("Garder « %1 »").arg(root.words)
            Accessible.description: qsTr("%1, %2").arg(root.field).arg(root.line)

            onClicked: root.chosen()
        }
    }
}
