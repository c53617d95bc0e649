pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Another day for a promise: said early, it is a promise looked after.
Sheet {
    id: root

    required property TodayModel today
    property string commitmentId: ""

    function ask(id: string, text: string): void {
        root.commitmentId = id
        root.secondLine = text
        reason.text = ""
        root.open()
    }
    function settle(days: int): void {
        root.today.renegotiate(root.commitmentId, root.today.inDays(days), reason.text)
        root.close()
    }

    title: qsTr("Une nouvelle date")

    TextField {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Pourquoi, en quelques mots (facultatif)")
    }
    Repeater {
        model: [1, 3, 7, 14]

        QuietButton {
            id: choice

            required property int modelData

            Layout.fillWidth: true
            text: root.today.sayDay(root.today.inDays(choice.modelData))

            onClicked: root.settle(choice.modelData)
        }
    }
}
