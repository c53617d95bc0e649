pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Earlier reviews, in a line each.
Card {
    id: root

    required property ReviewModel reviews

    spacing: Theme.space.xs
    visible: root.reviews.past.count > 0

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Bilans passés")
    }
    Repeater {
        model: root.reviews.past

        TwoLines {
            id: row

            required property string title
            required property string line
            required property bool mismatch

            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s
            secondLine: row.line
            secondTone: row.mismatch ? "warn" : "quiet"
            text: row.title
        }
    }
}
