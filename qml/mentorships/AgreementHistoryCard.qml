pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Every version, signed or not: each can be read again.
Card {
    id: root

    required property AgreementModel agreement

    spacing: Theme.space.xs
    visible: root.agreement.versions.count > 1

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Versions")
    }
    Repeater {
        model: root.agreement.versions

        ListRow {
            id: row

            required property string versionId
            required property string title
            required property string line
            required property string stateText
            required property string tone

            Layout.fillWidth: true
            secondLine: row.line
            text: row.title
            trailing: Chip {
                text: row.stateText
                tone: row.tone
            }

            onClicked: reading.show(row.versionId, row.title)
        }
    }
    Sheet {
        id: reading

        property string versionId: ""

        function show(versionId: string, title: string): void {
            reading.versionId = versionId
            reading.title = title
            reading.open()
        }

        Repeater {
            model: reading.versionId === "" ? [] : root.agreement.termsOf(reading.versionId)

            TwoLines {
                id: term

                required property var modelData

                Layout.fillWidth: true
                secondLine: term.modelData.label
                text: term.modelData.text
            }
        }
    }
}
