pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One option: what speaks for it, what speaks against it, its score.
Sheet {
    id: root

    required property DecisionOptions options
    property string optionId: ""
    property var shown: ({})
    property int score: -1

    function show(row: int): void {
        root.fill(root.options.details(row))
        root.open()
    }

    function fill(shown: var): void {
        root.optionId = shown.optionId
        root.shown = shown
        name.text = shown.name
        pros.text = shown.pros
        cons.text = shown.cons
        root.score = shown.score
    }

    // What arrives meanwhile joins what is written.
    function follow(): void {
        const row = root.options.rowOf(root.optionId)
        if (row >= 0)
            root.shown = root.options.details(row)
    }

    function keep(): bool {
        const values = {"name": name.text, "pros": pros.text, "cons": cons.text}
        if (root.score >= 0)
            values.score = root.score
        return root.options.change(root.optionId, values)
    }

    title: qsTr("Option")

    Connections {
        function onDataChanged(): void {
            root.follow()
        }

        target: root.options
    }
    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("L’option")
    }
    TextArea {
        id: pros

        Layout.fillWidth: true
        held: root.visible
        label: qsTr("Pour")
        lines: 2
        value: root.shown.pros ?? ""
    }
    TextArea {
        id: cons

        Layout.fillWidth: true
        held: root.visible
        label: qsTr("Contre")
        lines: 2
        value: root.shown.cons ?? ""
    }
    NumberField {
        Layout.fillWidth: true
        label: qsTr("Note, de 0 à 10")
        to: 10
        value: Math.max(0, root.score)

        onMoved: value => root.score = value
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Retirer l’option")

        onClicked: {
            root.options.remove(root.optionId)
            root.close()
        }
    }
    footer: [
        PrimaryButton {
            text: qsTr("Garder")

            onClicked: {
                if (root.keep())
                    root.close()
            }
        },
        QuietButton {
            iconName: "check-lg"
            text: qsTr("Choisir celle-ci")

            onClicked: {
                if (root.keep() && root.options.choose(root.optionId))
                    root.close()
            }
        }
    ]
}
