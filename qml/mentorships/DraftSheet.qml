pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A draft to finish in a minute: kept for the next meeting, where the other sees it, or copied.
Sheet {
    id: root

    required property Initiative initiative
    required property string sharedWith
    property int kind: Initiative.News

    function show(kind: int): void {
        root.kind = kind
        words.text = root.initiative.draft(kind)
        root.open()
    }

    function submit(): void {
        root.initiative.send(root.kind, words.text)
        root.close()
    }

    title: root.kind === Initiative.News ? qsTr("Une nouvelle pour %1").arg(root.sharedWith)
                                         : qsTr("Une question pour %1").arg(root.sharedWith)

    onOpened: {
        words.forceActiveFocus()
        words.cursorPosition = words.length
    }

    TextArea {
        id: words

        Layout.fillWidth: true
        hint: qsTr("Elle s’ajoute à l’ordre du jour, et part dès que le réseau est là.")
        label: qsTr("Ton message")
        lines: 3
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
    footer: [
        PrimaryButton {
            enabled: words.text.trim() !== ""
            iconName: "send"
            text: qsTr("Partager")

            onClicked: root.submit()
        },
        QuietButton {
            enabled: words.text.trim() !== ""
            iconName: "clipboard"
            text: qsTr("Copier")

            onClicked: {
                root.initiative.copy(words.text)
                root.close()
            }
        }
    ]
}
