pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App.Shell
import Cordee.Ui

// The places as a rail of icons, from 600 wide.
Rectangle {
    id: root

    required property ShellModel shell

    implicitWidth: Math.max(84, column.implicitWidth + Theme.space.s)
    color: Theme.color.surface

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places de l’application")

    Separator {
        anchors.right: parent.right
        width: 1
        height: parent.height
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.topMargin: Theme.space.l
        anchors.bottomMargin: Theme.space.m
        spacing: Theme.space.m

        Logo {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space.m
            size: 32
        }
        Repeater {
            model: root.shell.navigation

            PlaceButton {
                required property int index
                required property string label
                required property int badge

                Layout.fillWidth: true
                checked: index === root.shell.navigation.current
                text: label

                onClicked: root.shell.navigation.select(index)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        IconButton {
            Layout.alignment: Qt.AlignHCenter
            iconName: "person-plus"
            text: qsTr("Inviter")

            onClicked: root.shell.invite()
        }
        MyselfButton {
            Layout.alignment: Qt.AlignHCenter
            initials: root.shell.initials

            onClicked: root.shell.openMyself()
        }
    }
}
