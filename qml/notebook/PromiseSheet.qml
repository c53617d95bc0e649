pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What was understood becomes a commitment, kept to myself or promised to somebody.
Sheet {
    id: root

    required property ReflectionPage page
    readonly property var places: root.page.places
    property int place: 0
    property string dueIso: ""

    function audiences(): var {
        const names = root.places.map(place => qsTr("moi et %1").arg(place.name))
        return [qsTr("moi seul"), ...names]
    }

    function begin(): void {
        words.text = root.page.lastAnswer.split("\n")[0]
        root.dueIso = ""
        root.place = 0
        root.open()
    }

    function keep(): void {
        const id = root.place > 0 ? root.places[root.place - 1].id : ""
        if (root.page.promiseIt(words.text, root.dueIso, id))
            root.close()
    }

    title: qsTr("En faire un engagement")

    TextField {
        id: words

        Layout.fillWidth: true
        label: qsTr("Ce que je ferai")
    }
    DateField {
        Layout.fillWidth: true
        iso: root.dueIso
        label: qsTr("Pour quand")
        today: root.page.today

        onPicked: iso => root.dueIso = iso
    }
    Choice {
        Layout.fillWidth: true
        current: root.place
        label: qsTr("Qui le verra ?")
        options: root.audiences()

        onChosen: index => root.place = index
    }
    footer: [
        PrimaryButton {
            enabled: words.text.trim() !== ""
            text: qsTr("M’engager")

            onClicked: root.keep()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
