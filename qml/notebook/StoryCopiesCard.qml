pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Who has a story, about what, and what they keep of it.
Card {
    id: root

    required property RowsModel copies

    signal shareRequested

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Confié à")
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Personne encore. Une copie part, ton récit reste à toi.")
        visible: root.copies.count === 0
    }
    Repeater {
        model: root.copies

        ColumnLayout {
            id: copy

            required property string name
            required property string line
            required property string takeaway

            Layout.fillWidth: true
            spacing: 2

            Body {
                Layout.fillWidth: true
                font.weight: Font.Medium
                text: copy.name
            }
            SecondLine {
                Layout.fillWidth: true
                text: copy.line
            }
            Body {
                Layout.fillWidth: true
                text: qsTr("« %1 »").arg(copy.takeaway)
                visible: copy.takeaway !== ""
            }
        }
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "share"
        text: qsTr("Confier…")

        onClicked: root.shareRequested()
    }
}
