pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A few words that go with an act.
Sheet {
    id: root

    required property string act
    property string label: ""
    property string hint: ""

    signal said(string words)

    function ask(): void {
        words.text = ""
        root.open()
    }

    TextArea {
        id: words

        Layout.fillWidth: true
        hint: root.hint
        label: root.label
        lines: 3
    }
    footer: [
        PrimaryButton {
            text: root.act

            onClicked: {
                root.close()
                root.said(words.text)
            }
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
