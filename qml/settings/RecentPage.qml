pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What was written last; each opens its own history beside, or below when room is short.
PageFrame {
    id: root

    required property SettingsModel settings

    backVisible: true
    secondLine: qsTr("Choisis un élément pour voir chacun de ses changements.")
    title: qsTr("Historique")

    Component.onCompleted: root.settings.recent.refresh()

    Card {
        Layout.fillWidth: true
        spacing: 0

        EmptyState {
            Layout.fillWidth: true
            icon: "clock-history"
            text: qsTr("Tout ce que vous écrivez garde son histoire : qui, quoi, quand.")
            visible: root.settings.recent.count === 0
        }
        Repeater {
            model: root.settings.recent

            ListRow {
                id: row

                required property string recordId
                required property string line
                required text

                Layout.fillWidth: true
                chevron: true
                secondLine: row.line

                onClicked: root.settings.history.open(row.recordId)
            }
        }
    }
    second: Card {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: root.settings.history.count > 0

        SectionTitle {
            Layout.fillWidth: true
            text: root.settings.history.title
        }
        Repeater {
            model: root.settings.history

            ListRow {
                id: change

                required property string line
                required text
                required property bool lost
                required property bool back
                required property string entryId

                Layout.fillWidth: true
                done: change.lost
                focusPolicy: Qt.NoFocus
                secondLine: change.line
                trailing: IconButton {
                    iconName: "arrow-counterclockwise"
                    text: qsTr("Reprendre cette version")
                    visible: change.back

                    onClicked: root.settings.history.takeBack(change.entryId)
                }
            }
        }
    }
}
