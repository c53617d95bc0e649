pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// A date, typed as people say it (« demain », « ven. », « 15 mars ») or picked in a calendar.
// day is the record's date and dayPicked(day) asks; where a date is text ("2026-11-24", empty for
// none), use iso and picked(iso) instead.
TextField {
    id: root

    property date day
    property string iso: root.words.isoOf(root.day)
    property string today: ""
    readonly property DateWords words: DateWords { today: root.today }
    property string understood: ""

    signal picked(string iso)
    signal dayPicked(date day)

    function take(typed: string): void {
        if (typed === "" || root.words.parse(typed) !== "")
            root.picked(typed === "" ? "" : root.words.parse(typed))
        root.baseText = root.text = root.value
    }

    iconName: "calendar-event"
    trailingRoom: Theme.touch - Theme.space.s
    value: root.iso === "" ? "" : root.words.near(root.iso)
    error: root.text !== "" && root.understood === "" && !root.activeFocus
           ? qsTr("Date non reconnue. Essaie « demain » ou « 15 mars ».") : ""
    hint: root.activeFocus && root.understood !== "" && root.text !== root.value
          ? root.words.full(root.understood) : ""
    placeholderText: qsTr("demain, vendredi, 15 mars…")

    onPicked: iso => root.dayPicked(root.words.dateOf(iso))
    onTextChanged: root.understood = root.text === root.value ? root.iso
                                     : root.words.parse(root.text)
    onCommitted: typed => root.take(typed)
    Keys.onDownPressed: calendar.open()

    IconButton {
        anchors.right: parent.right
        y: root.topPadding + (root.height - root.topPadding - root.bottomPadding - height) / 2
        iconName: "chevron-down"
        text: qsTr("Ouvrir le calendrier")

        onClicked: calendar.open()
    }
    T.Popup {
        id: calendar

        y: parent.height + 4
        width: Math.min(implicitWidth, root.Window.width - 2 * margins)
        implicitWidth: page.implicitWidth + 2 * padding
        implicitHeight: page.implicitHeight + 2 * padding
        focus: true
        margins: Theme.space.s
        padding: Theme.space.m

        contentItem: Calendar {
            id: page

            focus: true
            iso: root.iso
            words: root.words

            onPicked: iso => {
                calendar.close()
                root.picked(iso)
            }
        }
        background: Rectangle {
            color: Theme.color.surface
            border.color: Theme.color.line
            border.width: 1
            radius: Theme.radius.card

            Shadow {}
        }
    }
}
