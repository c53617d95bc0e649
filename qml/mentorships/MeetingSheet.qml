pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Proposes a date, two or three to choose from, or a row of meetings at a rhythm; or changes one:
// start, length, place, kind.
Sheet {
    id: root

    required property MeetingsModel meetings
    required property string sharedWith
    property string meetingId: ""
    property string day: ""
    property int minutes: 45
    property var former
    property int kind: Model.MeetingKind.Regular
    property var others: []
    property int everyDays: 0
    property int times: 6
    property var repeats: []
    property string rhythmText: ""
    readonly property bool inRow: root.everyDays > 0 && root.meetingId === ""
    readonly property var kinds: root.meetings.kinds()
    readonly property date start: root.meetings.moment(root.day, time.text)
    readonly property bool valid: !isNaN(root.start.getTime())

    function show(id: string, start: date, minutes: int, where: string, kind: int): void {
        root.meetingId = id
        root.day = root.meetings.isoDay(start)
        time.text = root.meetings.timeField(start)
        root.minutes = minutes
        place.text = where
        root.kind = kind
        root.others = []
        root.everyDays = 0
        root.repeats = root.meetings.repeats()
        root.rhythmText = root.meetings.rhythmText()
        root.open()
    }

    function propose(): void {
        root.show("", root.meetings.suggestion(0), root.meetings.usualMinutes(), "", Model.MeetingKind.Regular)
    }

    // A row of meetings at the rhythm they agreed on.
    function proposeRow(): void {
        root.propose()
        root.repeat(root.meetings.rhythmDays())
    }

    function repeat(days: int): void {
        root.everyDays = days
        root.times = root.meetings.usualCount(days)
    }

    // The same meeting at another time: one that was missed, or called off.
    function again(meetingId: string): void {
        root.change(meetingId)
        root.pick(root.meetings.suggestion(0))
    }

    function pick(start: date): void {
        root.day = root.meetings.isoDay(start)
        time.text = root.meetings.timeField(start)
    }

    function addOther(): void {
        root.others = root.others.concat([root.start])
        root.pick(root.meetings.suggestion(root.others.length))
    }

    function change(meetingId: string): void {
        root.former = root.meetings.details(meetingId)
        root.show(meetingId, root.former.startsAt, root.former.minutes, root.former.place, root.former.kind)
    }

    function submit(): void {
        if (!root.valid)
            return
        const starts = root.others.concat([root.start])
        if (root.inRow)
            root.meetings.proposeSeries(root.start, root.minutes, place.text, root.kind, root.everyDays, root.times)
        else if (root.meetingId === "")
            root.meetings.proposeSlots(starts, root.minutes, place.text, root.kind)
        else
            root.meetings.changeSlots(root.meetingId, starts, root.minutes, place.text, root.kind)
        root.close()
    }

    secondLine: root.valid ? root.meetings.momentText(root.start, root.minutes)
                           : qsTr("Choisis un jour et une heure.")
    title: root.meetingId === "" ? qsTr("Proposer une date") : qsTr("Changer la rencontre")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: 3

            ChoiceChip {
                id: chip

                required property int index
                readonly property date suggested: root.meetings.suggestion(chip.index)

                checked: root.valid && root.start.getTime() === chip.suggested.getTime()
                text: root.meetings.shortText(chip.suggested)

                onClicked: root.pick(chip.suggested)
            }
        }
    }
    DateField {
        Layout.fillWidth: true
        iso: root.day
        label: qsTr("Jour")
        today: root.meetings.todayIso()

        onPicked: iso => root.day = iso
    }
    TextField {
        id: time

        Layout.fillWidth: true
        error: root.valid || time.text === "" ? "" : qsTr("Une heure comme 18:00 ou 18 h 30.")
        iconName: "clock"
        inputMethodHints: Qt.ImhPreferNumbers
        label: qsTr("Heure")

        onAccepted: root.submit()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: !root.inRow

        Repeater {
            model: root.others.length

            ChoiceChip {
                id: other

                required property int index

                checked: true
                text: root.meetings.shortText(root.others[other.index])

                Accessible.name: qsTr("Retirer %1").arg(other.text)

                onClicked: root.others = root.others.filter((one, i) => i !== other.index)
            }
        }
        LinkButton {
            enabled: root.valid
            iconName: "plus-lg"
            text: root.others.length === 0 ? qsTr("Proposer aussi une autre date") : qsTr("Encore une autre")
            visible: root.others.length < 2

            onClicked: root.addOther()
        }
    }
    Choice {
        Layout.fillWidth: true
        current: root.repeats.indexOf(root.everyDays)
        label: qsTr("Répéter")
        options: root.repeats.map(days => root.meetings.repeatName(days))
        visible: root.meetingId === "" && root.others.length === 0

        onChosen: index => root.repeat(root.repeats[index])
    }
    NumberField {
        from: 2
        label: qsTr("Combien ?")
        to: 12
        value: root.times
        visible: root.inRow

        onMoved: value => root.times = value
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.inRow ? root.meetings.seriesText(root.start, root.everyDays, root.times)
                         : root.rhythmText
        visible: text !== "" && root.meetingId === "" && root.others.length === 0
    }
    MinutesField {
        label: qsTr("Durée")
        value: root.minutes

        onMoved: value => root.minutes = value
    }
    TextField {
        id: place

        Layout.fillWidth: true
        iconName: "geo-alt"
        label: qsTr("Lieu ou lien")
        placeholderText: qsTr("Café, téléphone, adresse de la visio…")

        onAccepted: root.submit()
    }
    Choice {
        Layout.fillWidth: true
        current: root.kinds.indexOf(root.kind)
        label: qsTr("Genre de rencontre")
        options: root.kinds.map(kind => root.meetings.kindName(kind))

        onChosen: index => {
            root.kind = root.kinds[index]
            if (root.meetingId === "")
                root.minutes = root.meetings.minutesFor(root.kind)
        }
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
    footer: [
        PrimaryButton {
            enabled: root.valid
            text: root.inRow ? qsTr("Proposer %n rencontre(s)", "", root.times)
                  : root.others.length > 0 ? qsTr("Proposer %n date(s)", "", root.others.length + 1)
                  : root.meetingId === "" ? qsTr("Proposer") : qsTr("Enregistrer")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Fermer")

            onClicked: root.close()
        }
    ]
}
