pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Which parts of a situation go to the meeting. What is not ticked stays mine alone.
ShareSheet {
    id: root

    required property SituationPage page
    readonly property var lines: root.page.written
    property var fields: []

    function begin(): void {
        root.fields = root.lines.map(line => line.field)
        root.open()
    }

    function toggle(field: int): void {
        root.fields = root.fields.includes(field) ? root.fields.filter(one => one !== field)
                                                  : root.fields.concat([field])
    }

    action: qsTr("Porter à la rencontre")
    places: root.page.places
    ready: root.page.editor.title !== ""
    title: qsTr("Porter à la rencontre")

    onShareRequested: placeId => root.page.bring(placeId, root.fields)

    Body {
        Layout.fillWidth: true
        text: root.page.editor.title !== "" ? qsTr("À l’ordre du jour : « %1 »").arg(root.page.editor.title)
                                            : qsTr("Donne d’abord un titre à la situation.")
    }
    Repeater {
        model: root.lines

        CheckBox {
            required property var modelData

            Layout.fillWidth: true
            checked: root.fields.includes(modelData.field)
            secondLine: modelData.text
            strike: false
            text: modelData.name

            onToggleRequested: root.toggle(modelData.field)
        }
    }
}
