pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Choose one among many, or among long ones: what is chosen in a row, the others in a sheet. options
// and chosen(index) as in Choice.
ListRow {
    id: root

    required property list<string> options
    property int current: 0
    property string label: ""

    signal chosen(int index)

    chevron: true
    secondLine: root.label
    text: root.current >= 0 && root.current < root.options.length ? root.options[root.current] : ""

    Accessible.role: Accessible.ComboBox
    Accessible.name: root.label
    Accessible.description: root.text

    onClicked: sheet.open()

    Sheet {
        id: sheet

        title: root.label

        ColumnLayout {
            Layout.bottomMargin: Theme.space.l
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.options

                ListRow {
                    id: option

                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    leading: Icon {
                        color: Theme.color.primary
                        name: option.index === root.current ? "record-circle-fill" : "circle"
                        size: Theme.icon
                    }
                    text: option.modelData

                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: option.index === root.current

                    onClicked: {
                        root.chosen(option.index)
                        sheet.close()
                    }
                }
            }
        }
    }
}
