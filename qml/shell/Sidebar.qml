pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.App.Shell
import Cordee.Ui

// Places, people, "Inviter" and the sync state, over 1024 wide.
Rectangle {
    id: root

    required property ShellModel shell

    implicitWidth: Math.round(248 * Math.min(1.35, Theme.scale))
    color: Theme.color.surface

    Separator {
        anchors.right: parent.right
        width: 1
        height: parent.height
    }
    RowLayout {
        id: head

        x: Theme.space.l + Theme.space.xs
        y: Theme.space.l + Theme.space.xs
        spacing: Theme.space.m

        Logo {}
        Text {
            color: Theme.color.ink
            font.family: Theme.family
            font.pixelSize: Math.round(18 * Theme.scale)
            font.weight: Font.DemiBold
            text: qsTr("Cordée")
            textFormat: Text.PlainText
        }
    }
    Flickable {
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.l
        anchors.bottom: foot.top
        width: parent.width
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: list.implicitHeight
        contentWidth: width

        T.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: list

            x: Theme.space.m
            width: parent.width - 2 * Theme.space.m
            spacing: Theme.space.xs

            Repeater {
                model: root.shell.navigation

                SidebarPlace {
                    required property int index
                    required property string label

                    Layout.fillWidth: true
                    checked: index === root.shell.navigation.current
                    text: label

                    onClicked: root.shell.navigation.select(index)
                }
            }
            Overline {
                Layout.fillWidth: true
                Layout.leftMargin: 10
                Layout.topMargin: Theme.space.l
                Layout.bottomMargin: Theme.space.xs
                text: root.shell.peopleTitle
                visible: root.shell.people.count > 0
            }
            Repeater {
                model: root.shell.people

                SidebarPerson {
                    Layout.fillWidth: true
                    checked: root.shell.navigation.topArgument === personId

                    onClicked: root.shell.openPerson(personId)
                }
            }
            LinkButton {
                Layout.leftMargin: 10
                iconName: "plus"
                text: qsTr("Inviter")

                onClicked: root.shell.invite()
            }
        }
    }
    RowLayout {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xs
        x: 22
        width: parent.width - 34
        spacing: Theme.space.xs

        StateChip {
            Layout.fillWidth: true
            detail: root.shell.syncDetail
            nextAttempt: root.shell.syncNextAttempt
            oldest: root.shell.syncOldest
            quiet: true
            status: root.shell.syncStatus
            waiting: root.shell.syncWaiting
            when: root.shell.syncWhen

            onRetryRequested: root.shell.synchronise()
        }
        IconButton {
            iconName: "gear"
            text: qsTr("Mon profil et mes réglages")

            onClicked: root.shell.openMyself()
        }
    }
}
