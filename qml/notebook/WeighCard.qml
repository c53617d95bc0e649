pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What can be chosen between, and what would make it fail.
Card {
    id: root

    required property DecisionPage page
    readonly property var values: root.page.values

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Peser")
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("La question")
        lines: 1
        value: root.values.question

        onCommitted: text => {
            if (text.trim() !== "")
                root.page.write("question", text.trim())
        }
    }
    Repeater {
        model: root.page.options

        ListRow {
            id: row

            required property int index
            required property string optionId
            required property string name
            required property string pros
            required property string cons
            required property int score
            required property bool chosen

            Layout.fillWidth: true
            chevron: true
            leading: Icon {
                color: row.chosen ? Theme.color.primary : Theme.color.muted
                name: row.chosen ? "check-circle-fill" : "circle"
                size: Theme.icon
            }
            secondLine: row.chosen ? qsTr("choisie")
                        : row.pros === "" && row.cons === "" ? qsTr("pour, contre, note…") : row.pros
            text: row.name
            trailing: Chip {
                text: qsTr("%1/10").arg(row.score)
                visible: row.score >= 0
            }

            onClicked: sheet.show(row.index)
        }
    }
    TextField {
        id: field

        Layout.fillWidth: true
        placeholderText: qsTr("Ajouter une option")

        onAccepted: {
            if (root.page.options.add(field.text))
                field.text = field.baseText = ""
        }
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Imagine que c’est raté dans un an, et raconte pourquoi.")
        label: qsTr("Si cela échoue, ce sera parce que…")
        value: root.values.premortem

        onCommitted: text => root.page.write("premortem", text)
    }
    OptionSheet {
        id: sheet

        options: root.page.options
    }
}
