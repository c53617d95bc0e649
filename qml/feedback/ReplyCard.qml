pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The one question the other asked about my feedback.
Card {
    id: root

    required property Reception reception

    spacing: Theme.space.l
    tinted: true

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("%1 te pose une question").arg(root.reception.firstName)
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Un exemple, un moment : de quoi comprendre, pas convaincre.")
        label: root.reception.question
        value: root.reception.reply

        onTextChanged: if (activeFocus) root.reception.typed(Reception.ReplyText, text)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            enabled: root.reception.reply.trim() !== ""
            iconName: "send"
            text: qsTr("Répondre")

            onClicked: root.reception.sendReply()
        }
        AudienceBadge {
            sharedWith: root.reception.firstName
        }
    }
}
