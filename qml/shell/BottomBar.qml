pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App.Shell
import Cordee.Ui

// The five places, under 600 wide.
Rectangle {
    id: root

    required property Navigation navigation

    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    color: Theme.color.surface

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places de l’application")

    Separator {
        width: parent.width
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.topMargin: Theme.space.s
        anchors.bottomMargin: Theme.space.s
        spacing: 0

        Repeater {
            model: root.navigation

            PlaceButton {
                required property int index
                required property string label

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                checked: index === root.navigation.current
                text: label

                onClicked: root.navigation.select(index)
            }
        }
    }
}
