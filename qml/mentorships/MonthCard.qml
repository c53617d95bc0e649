pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The month's one question: a tap, sealed; both answers open together.
Card {
    id: root

    required property ReviewModel reviews
    required property string sharedWith
    readonly property bool toAnswer: root.reviews.monthState === "toAnswer"

    visible: root.reviews.monthState !== ""

    Body {
        Layout.fillWidth: true
        font.weight: Font.DemiBold
        text: root.reviews.monthTitle
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: root.toAnswer

        Repeater {
            model: 4

            ChoiceChip {
                id: word

                required property int index

                text: root.reviews.overallName(word.index + 1)

                onClicked: root.reviews.answerMonth(word.index + 1)
            }
        }
    }
    IconLine {
        Layout.fillWidth: true
        iconName: root.reviews.monthState === "revealed" ? "eye" : "lock"
        quiet: root.reviews.monthState !== "revealed"
        text: root.reviews.monthLine
    }
}
