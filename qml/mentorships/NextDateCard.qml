pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The next date, before leaving each other.
Card {
    id: root

    required property MeetingRoom room
    readonly property int rhythm: root.room.dates.rhythmDays()

    signal proposeRequested
    signal rowRequested

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("La prochaine fois")
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.room.nextWhen === "" ? qsTr("Fixez-la avant de vous quitter : un geste, et elle est proposée.")
                                        : root.room.nextWhen
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: root.room.nextWhen === ""

        Repeater {
            model: 3

            IdeaChip {
                id: chip

                required property int index
                readonly property date suggested: root.room.dates.suggestion(chip.index)

                text: root.room.dates.shortText(chip.suggested)

                onClicked: root.room.dates.propose(chip.suggested, root.room.minutes, root.room.place,
                                                   Model.MeetingKind.Regular)
            }
        }
        IdeaChip {
            text: qsTr("%1…").arg(root.room.dates.repeatName(root.rhythm))
            visible: root.rhythm > 0

            onClicked: root.rowRequested()
        }
        IdeaChip {
            text: qsTr("Une autre date…")

            onClicked: root.proposeRequested()
        }
    }
}
