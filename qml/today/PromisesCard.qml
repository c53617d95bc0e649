pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// My promises: the late ones first, never hidden; those just kept last.
Card {
    id: root

    required property TodayModel today

    signal laterRequested(string commitmentId, string text)
    signal captureRequested
    signal apartRequested(string commitmentId)

    spacing: 0

    EmptyState {
        Layout.fillWidth: true
        action: qsTr("Noter un engagement")
        icon: "patch-check"
        text: qsTr("Ce que tu promets à l’autre, ou à toi : un engagement écrit se tient mieux.")
        visible: root.today.promises.count === 0

        onActionClicked: root.captureRequested()
    }
    Repeater {
        model: root.today.promises

        ColumnLayout {
            id: entry

            required property string commitmentId
            required property string text
            required property string line
            required property string tone
            required property bool kept
            required property string roleText
            required property int index
            required property bool apart

            Layout.fillWidth: true
            spacing: 0

            Separator {
                Layout.fillWidth: true
                visible: entry.index > 0
            }
            PromiseRow {
                id: row

                Layout.fillWidth: true
                commitmentId: entry.commitmentId
                index: entry.index
                kept: entry.kept
                line: entry.line
                roleText: entry.roleText
                text: entry.text
                tone: entry.tone

                onKeptRequested: (id, kept) => root.today.setKept(id, kept)
                onLaterRequested: (id, text) => root.laterRequested(id, text)
            }
            ApartBadge {
                Layout.leftMargin: row.wordsAt
                about: entry.text
                visible: entry.apart

                onClicked: root.apartRequested(entry.commitmentId)
            }
        }
    }
}
