pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// Where my edits are, in words: "offline", "kept", "sending", "current" or "problem". A tap opens
// what waits, since when, and the next attempt. quiet: as a plain line, for the sidebar's foot.
T.AbstractButton {
    id: root

    required property string status
    property int waiting: 0
    property string when: ""
    property string oldest: ""
    property string nextAttempt: ""
    property string detail: ""
    property bool wordy: false
    property bool quiet: false
    readonly property string tone: root.status === "current" ? "ok"
                                   : root.status === "sending" ? "tint"
                                   : root.status === "problem" ? "danger" : "warn"
    readonly property string iconName: root.status === "current" ? "cloud-check"
                                       : root.status === "sending" ? "cloud-arrow-up"
                                       : root.status === "problem" ? "exclamation-triangle"
                                       : "cloud-slash"

    signal retryRequested

    function words(): string {
        switch (root.status) {
        case "offline": return root.wordy && root.waiting > 0
                               ? qsTr("Hors ligne — %n modification(s) gardée(s) ici", "", root.waiting)
                               : root.waiting > 0 ? qsTr("Hors ligne · %1").arg(root.waiting)
                               : qsTr("Hors ligne")
        case "kept": return root.wordy && root.waiting > 0
                            ? qsTr("%n modification(s) enregistrée(s) ici", "", root.waiting)
                            : qsTr("Enregistré ici")
        case "sending": return root.waiting > 0 ? qsTr("Envoi · %1").arg(root.waiting) : qsTr("Envoi…")
        case "problem": return qsTr("À vérifier")
        }
        return root.when !== "" && (root.wordy || root.quiet) ? qsTr("À jour · %1").arg(root.when)
                                                              : qsTr("À jour")
    }

    implicitWidth: look.implicitWidth
    width: root.parent instanceof Flow && root.parent.width > 0
           ? Math.min(implicitWidth, root.parent.width) : implicitWidth
    implicitHeight: Math.max(Theme.touch, look.implicitHeight)
    focusPolicy: Qt.StrongFocus
    text: root.words()

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: qsTr("État de la synchronisation")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    onClicked: popover.open()

    StatePopover {
        id: popover

        detail: root.detail
        nextAttempt: root.nextAttempt
        oldest: root.oldest
        opensUp: root.quiet
        status: root.status
        title: root.text
        waiting: root.waiting

        onRetryRequested: root.retryRequested()
    }
    contentItem: Item {
        Rectangle {
            id: look

            readonly property real around: Theme.smallIcon + row.spacing + (root.quiet ? 0 : 20)

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width)
            implicitWidth: Math.ceil(asked.advanceWidth) + 1 + look.around
            implicitHeight: row.implicitHeight + 10
            color: root.quiet ? "transparent" : Theme.fillOf(root.tone)
            radius: Math.min(height / 2, Theme.radius.card)

            TextMetrics {
                id: asked

                font: word.font
                text: root.text
            }
            Row {
                id: row

                anchors.verticalCenter: parent.verticalCenter
                x: root.quiet ? 0 : 10
                spacing: root.quiet ? 11 : 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.textOf(root.tone)
                    name: root.iconName
                    size: Theme.smallIcon
                }
                Text {
                    id: word

                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(Math.ceil(asked.advanceWidth) + 1,
                                    Math.max(0, root.width - look.around))
                    color: root.quiet ? Theme.color.muted : Theme.textOf(root.tone)
                    font.family: Theme.family
                    font.pixelSize: root.quiet ? Theme.text.second : Theme.text.chip
                    font.weight: root.quiet ? Font.Normal : Font.Medium
                    text: root.text
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            FocusRing {
                control: root
                radius: parent.radius + 3
            }
        }
    }
}
