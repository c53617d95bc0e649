pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Shows exactly what the other person will read before a private record is shared.
Sheet {
    id: root

    required property Sharing sharing
    // Said above the preview: what is left out.
    property string promise: ""
    property string recordId: ""
    property var lines: []
    readonly property var audiences: root.sharing.audiences
    readonly property var places: root.audiences.filter(place => place.shared)
    property int place: 0

    signal done(string sharedId)

    function ask(id: string): void {
        root.recordId = id
        root.lines = root.sharing.preview(id)
        root.open()
    }

    function submit(): void {
        const shared = root.sharing.share(root.recordId, root.places[root.place].id)
        root.close()
        if (shared !== "")
            root.done(shared)
    }

    title: qsTr("Partager")

    Choice {
        Layout.fillWidth: true
        current: root.place
        label: qsTr("Avec qui ?")
        options: root.places.map(place => place.label)

        onChosen: index => root.place = index
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.promise
        visible: root.promise !== ""
    }
    Overline {
        Layout.fillWidth: true
        text: qsTr("Ce que l’autre personne lira")
    }
    Repeater {
        model: root.lines

        TwoLines {
            required property var modelData

            Layout.fillWidth: true
            secondLine: modelData.name
            text: modelData.text
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Rien d’autre ne part. Ce qu’elle aura vu, elle le garde.")
    }
    footer: [
        PrimaryButton {
            enabled: root.places.length > 0
            text: qsTr("Partager")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
