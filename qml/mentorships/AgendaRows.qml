pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The topics of an agenda, in their order: dragged by the grip or moved with Alt and the arrows,
// opened to be changed. While a meeting is held they are ticked instead (AgendaTicks).
ColumnLayout {
    id: root

    required property AgendaModel agenda
    property bool framed: false

    // Where a row let go at this height of mine belongs.
    function rowAt(middle: real, moved: int): int {
        let place = 0
        for (let i = 0; i < rows.count; ++i) {
            const other = rows.itemAt(i)
            if (i !== moved && other.y + other.height / 2 < middle)
                ++place
        }
        return place
    }

    spacing: 0

    Repeater {
        id: rows

        model: root.agenda

        ColumnLayout {
            id: entry

            required property int index
            required property string itemId
            required property string text
            required property string by
            required property string kindLabel
            required property int kind
            required property string wantLabel
            required property string minutesText
            required property bool carried
            required property bool done

            Layout.fillWidth: true
            spacing: 0
            z: row.dragged ? 1 : 0

            Separator {
                Layout.fillWidth: true
                visible: root.framed && entry.index > 0
            }
            AgendaRow {
                id: row

                Layout.fillWidth: true
                by: entry.by
                carried: entry.carried
                done: entry.done
                first: entry.index === 0
                inLine: !root.framed
                kindLabel: entry.kind === Model.AgendaKind.Topic ? "" : entry.kindLabel
                last: entry.index === root.agenda.count - 1
                minutesText: entry.minutesText
                text: entry.text
                wantLabel: entry.wantLabel

                onCarryRequested: root.agenda.carryOver(entry.itemId)
                onDropRequested: root.agenda.drop(entry.itemId)
                onEditRequested: sheet.show(entry.itemId, entry.index)
                onLetGo: shift => root.agenda.moveTo(entry.itemId, root.rowAt(entry.y + entry.height / 2 + shift, entry.index))
                onMoveRequested: step => root.agenda.moveTo(entry.itemId, entry.index + step)
                onReturnRequested: root.agenda.bringBack(entry.itemId)
            }
        }
    }
    TopicSheet {
        id: sheet

        agenda: root.agenda
    }
}
