pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What both said, side by side; gaps and low figures go to the next meeting by one tap.
ColumnLayout {
    id: root

    required property ReviewModel reviews
    required property string sharedWith

    spacing: Theme.space.s

    Repeater {
        model: root.reviews.results

        ResultRow {
            id: row

            Layout.fillWidth: true
            otherName: root.sharedWith

            onBringRequested: root.reviews.bring(row.key)
        }
    }
    TwoLines {
        Layout.fillWidth: true
        secondLine: qsTr("À garder, selon %1").arg(root.sharedWith)
        text: root.reviews.theirKeep
        visible: root.reviews.theirKeep !== ""
    }
    TwoLines {
        Layout.fillWidth: true
        secondLine: qsTr("À changer, selon %1").arg(root.sharedWith)
        text: root.reviews.theirChange
        visible: root.reviews.theirChange !== ""
    }
    TextField {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        hint: qsTr("Une seule, choisie ensemble. %1 la lit aussi.").arg(root.sharedWith)
        label: qsTr("Ce que nous changeons")
        value: root.reviews.agreedChange

        onCommitted: text => root.reviews.agreeOn(text)
    }
}
