pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A date to agree on: the other proposed it, or several; or I did and wait for the answer.
Card {
    id: root

    required property MeetingRoom room
    readonly property bool several: root.room.slotTexts.length > 0

    signal changeRequested

    // Chips would drown in the tint.
    tinted: !root.several

    Body {
        Layout.fillWidth: true
        text: root.several && root.room.toConfirm ? qsTr("%1 propose ces dates : laquelle te convient ?").arg(root.room.partnerName)
              : root.several ? NameSentences.say(qsTr("Tu as proposé ces dates. Choisis quand tu as la réponse de %1."), root.room.partnerName)
              : qsTr("%1 propose cette date.").arg(root.room.partnerName)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: root.several

        Repeater {
            model: root.room.slotTexts

            IdeaChip {
                id: slot

                required property int index
                required property string modelData

                text: slot.modelData

                Accessible.name: qsTr("Choisir %1").arg(slot.modelData)

                onClicked: root.room.takeSlot(slot.index)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            iconName: "check-lg"
            text: qsTr("Confirmer")
            visible: !root.several

            onClicked: root.room.dates.confirm(root.room.meetingId)
        }
        QuietButton {
            iconName: "calendar-check"
            text: qsTr("Confirmer les %n dates", "", root.room.seriesToConfirm)
            visible: !root.several && root.room.seriesToConfirm > 1

            onClicked: root.room.dates.confirmSeries(root.room.meetingId)
        }
        QuietButton {
            iconName: "clipboard"
            text: qsTr("Copier le message")
            visible: root.several && !root.room.toConfirm

            onClicked: root.room.papers.copyDates()
        }
        LinkButton {
            text: root.several && root.room.toConfirm ? qsTr("Aucune ne va : en proposer d’autres")
                                                      : qsTr("Proposer une autre date")

            onClicked: root.changeRequested()
        }
    }
}
