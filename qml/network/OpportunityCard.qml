pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// One opportunity: where it comes from, how far it is, what is next or what came of it.
Card {
    id: root

    required property string title
    required property string kindText
    required property string state
    required property string tone
    required property string next
    required property string nextOn
    required property bool late
    required property string outcome
    required property string from
    required property bool shared
    required property string owner

    signal editRequested

    function line(parts: var): string {
        return parts.filter(part => part !== "").join(" · ")
    }

    RowLayout {
        spacing: Theme.space.s

        Chip {
            text: root.state
            tone: root.tone
        }
        Chip {
            text: root.kindText
            visible: text !== ""
        }
        Item {
            Layout.fillWidth: true
        }
        Icon {
            color: Theme.color.muted
            name: root.shared ? "people" : "lock"
            size: Theme.smallIcon
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        text: root.title
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.line([root.owner, root.from])
        visible: text !== ""
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "arrow-right"
        iconTone: root.late ? "warn" : "quiet"
        text: root.line([root.next, root.nextOn])
        visible: text !== ""
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "chat-quote"
        text: root.outcome
        visible: text !== ""
    }
    Item {
        Layout.fillHeight: true
    }
    QuietButton {
        iconName: "pencil"
        text: qsTr("Ouvrir")

        Accessible.name: qsTr("Ouvrir « %1 »").arg(root.title)

        onClicked: root.editRequested()
    }
}
