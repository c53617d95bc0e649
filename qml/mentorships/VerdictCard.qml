pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// After an informational meeting: what the two decide, each answer as good as the others.
Card {
    id: root

    required property MeetingRoom room
    readonly property var verdicts: [Model.MeetingVerdict.GoOn, Model.MeetingVerdict.NotNow,
        Model.MeetingVerdict.SomeoneElse]

    spacing: Theme.space.s

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Et maintenant ?")
    }
    Choice {
        Layout.fillWidth: true
        current: root.verdicts.indexOf(root.room.verdict)
        label: qsTr("Décidez à deux ; rien n’était promis avant.")
        options: [qsTr("On continue"), qsTr("Pas maintenant"), qsTr("Quelqu’un d’autre")]

        onChosen: index => root.room.verdict = root.verdicts[index]
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Dans tous les cas, un merci dans les vingt-quatre heures.")
    }
}
