pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// A kind and the situation: the rest is written on the practice itself.
NewRecordSheet {
    id: root

    property int kind: 1

    signal practiceRequested(int kind, string text, string audienceId)

    act: qsTr("Noter")
    label: qsTr("La situation, en une phrase")
    title: qsTr("Nouvelle pratique")

    onCreateRequested: (text, audienceId) => root.practiceRequested(root.kind, text, audienceId)

    Choice {
        Layout.fillWidth: true
        current: root.kind - 1
        label: qsTr("C’est")
        options: [qsTr("une observation"), qsTr("une délégation"), qsTr("une communication"), qsTr("un essai en équipe")]

        onChosen: index => root.kind = index + 1
    }
}
