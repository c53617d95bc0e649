pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The steps of a goal, in order: tick, add, move, rename, remove.
Card {
    id: root

    required property GoalPage page

    spacing: Theme.space.xs

    SectionHeader {
        Layout.fillWidth: true
        figure: root.page.stepsText
        title: qsTr("Jalons")
    }
    Repeater {
        model: root.page.steps

        RowLayout {
            id: row

            required property int index
            required property string recordId
            required property string text
            required property bool done

            Layout.fillWidth: true
            spacing: 0

            CheckBox {
                Layout.fillWidth: true
                checked: row.done
                text: row.text

                Keys.onPressed: event => {
                    if (event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
                        root.page.moveStep(row.index, row.index + (event.key === Qt.Key_Up ? -1 : 1))
                        event.accepted = true
                    }
                }
                onToggleRequested: root.page.setStepDone(row.recordId, !row.done)
            }
            IconButton {
                iconName: "three-dots"
                text: qsTr("Actions du jalon « %1 »").arg(row.text)

                onClicked: menu.popup()
            }
            Menu {
                id: menu

                MenuItem {
                    enabled: row.index > 0
                    iconName: "arrow-up"
                    keys: "Alt+↑"
                    text: qsTr("Monter")

                    onTriggered: root.page.moveStep(row.index, row.index - 1)
                }
                MenuItem {
                    enabled: row.index < root.page.steps.count - 1
                    iconName: "arrow-down"
                    keys: "Alt+↓"
                    text: qsTr("Descendre")

                    onTriggered: root.page.moveStep(row.index, row.index + 1)
                }
                MenuItem {
                    dangerous: true
                    iconName: "trash"
                    text: qsTr("Supprimer")

                    onTriggered: root.page.removeStep(row.recordId)
                }
            }
        }
    }
    TextField {
        id: added

        Layout.fillWidth: true
        iconName: "plus-lg"
        placeholderText: qsTr("Ajouter un jalon")

        onAccepted: {
            if (root.page.addStep(added.text))
                added.clear()
        }
    }
}
