pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Asks why before something is done: given(reason) does it and settles with what is wrong, if anything.
Sheet {
    id: root

    required property string question
    required property string actText
    property string wrong: ""

    signal given(string reason)

    function settle(wrong: string): void {
        root.wrong = wrong
        if (wrong === "")
            root.close()
    }

    onAboutToShow: {
        reason.text = ""
        root.wrong = ""
    }
    onOpened: reason.forceActiveFocus()

    TextArea {
        id: reason

        Layout.fillWidth: true
        error: root.wrong
        label: root.question
    }
    footer: [
        PrimaryButton {
            text: root.actText

            onClicked: root.given(reason.text)
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
