pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Calling a meeting off with a word for the other; moving it is the first thing offered.
Sheet {
    id: root

    required property MeetingsModel meetings
    required property string sharedWith
    property string meetingId: ""

    signal moveRequested(string meetingId)
    signal calledOff

    function ask(meetingId: string): void {
        root.meetingId = meetingId
        why.text = ""
        root.open()
    }

    function submit(): void {
        root.meetings.callOff(root.meetingId, why.text)
        root.close()
        root.calledOff()
    }

    secondLine: qsTr("L’ordre du jour n’est pas perdu : il attend la prochaine rencontre.")
    title: qsTr("Annuler la rencontre ?")

    TextField {
        id: why

        Layout.fillWidth: true
        hint: qsTr("Facultatif. Prévenir tôt est déjà une attention.")
        label: qsTr("Un mot pour %1").arg(root.sharedWith)

        onAccepted: root.submit()
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
    footer: [
        PrimaryButton {
            iconName: "calendar-event"
            text: qsTr("Plutôt la déplacer")

            onClicked: {
                root.close()
                root.moveRequested(root.meetingId)
            }
        },
        QuietButton {
            dangerous: true
            iconName: "calendar-x"
            text: qsTr("Annuler la rencontre")

            onClicked: root.submit()
        }
    ]
}
