pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What the mentorship is about, and what its last meeting spoke of.
ColumnLayout {
    id: root

    required property CoverageModel coverage

    component Chips: Flow {
        id: chips

        property string field: ""

        signal toggled(int area, bool wanted)

        spacing: Theme.space.s

        Repeater {
            model: root.coverage.areas

            ChoiceChip {
                id: chip

                required property string area
                required property string name
                required property bool chosen
                required property bool ticked

                Accessible.role: Accessible.CheckBox
                checked: chips.field === "ticked" ? chip.ticked : chip.chosen
                text: chip.name

                onClicked: chips.toggled(Number(chip.area), !chip.checked)
            }
        }
    }

    spacing: Theme.space.s

    SecondLine {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: qsTr("Ce mentorat parle de")
    }
    Chips {
        Layout.fillWidth: true
        field: "chosen"

        onToggled: (area, wanted) => root.coverage.choose(area, wanted)
    }
    SecondLine {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: qsTr("Touché par %1").arg(root.coverage.lastMeeting)
        visible: root.coverage.lastMeeting !== ""
    }
    Chips {
        Layout.fillWidth: true
        field: "ticked"
        visible: root.coverage.lastMeeting !== ""

        onToggled: (area, wanted) => root.coverage.tick(area, wanted)
    }
}
