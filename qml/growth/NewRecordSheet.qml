pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// One line and who will see it: enough to begin; the record's page helps with the rest. Mine alone
// until I say otherwise; a mentor writes for the person they accompany.
Sheet {
    id: root

    // {id, label, shared, mentor} of each place a record may live in.
    required property var audiences
    required property string act
    property string label: ""
    property string hint: ""
    property int audience: 0

    signal createRequested(string text, string audienceId)

    function submit(): void {
        if (line.text.trim() === "")
            return
        root.createRequested(line.text, root.audiences[root.audience].id)
        root.close()
    }

    onAboutToShow: {
        line.text = ""
        root.audience = Math.max(0, root.audiences.findIndex(place => place.mentor))
    }
    onOpened: line.forceActiveFocus()

    TextField {
        id: line

        Layout.fillWidth: true
        hint: root.hint
        label: root.label

        onAccepted: root.submit()
    }
    Choice {
        Layout.fillWidth: true
        current: root.audience
        label: qsTr("Qui le verra ?")
        options: root.audiences.map(place => place.label)

        onChosen: index => root.audience = index
    }
    footer: [
        PrimaryButton {
            enabled: line.text.trim() !== ""
            text: root.act

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
