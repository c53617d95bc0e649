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
    property int rest: 1
    property bool all: false

    signal moveRequested(string meetingId)
    signal calledOff

    function ask(meetingId: string): void {
        root.meetingId = meetingId
        root.rest = root.meetings.restOfSeries(meetingId)
        root.all = false
        why.text = ""
        root.open()
    }

    function submit(): void {
        if (root.all)
            root.meetings.callOffSeries(root.meetingId, why.text)
        else
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
    CheckBox {
        Layout.fillWidth: true
        checked: root.all
        secondLine: qsTr("Sinon, les autres dates restent.")
        strike: false
        text: qsTr("Annuler aussi les %n suivante(s) de la série", "", root.rest - 1)
        visible: root.rest > 1

        onToggleRequested: root.all = !root.all
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
            text: root.all ? qsTr("Annuler %n rencontre(s)", "", root.rest) : qsTr("Annuler la rencontre")

            onClicked: root.submit()
        }
    ]
}
