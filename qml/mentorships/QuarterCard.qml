pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The quarter's review: to answer, sealed, or open with what both said and the one thing to change.
Card {
    id: root

    required property ReviewModel reviews
    required property string sharedWith
    readonly property string now: root.reviews.quarterState

    signal answerRequested

    CardHead {
        Layout.fillWidth: true
        title: root.reviews.quarterTitle

        Chip {
            icon: root.now === "revealed" ? "eye" : "lock"
            text: root.now === "revealed" ? qsTr("ouvert") : qsTr("scellé")
            tone: root.now === "revealed" ? "ok" : "tint"
            visible: root.now !== "" && root.now !== "toAnswer"
        }
    }
    Body {
        Layout.fillWidth: true
        color: root.reviews.mismatch ? Theme.color.warn : Theme.color.muted
        text: root.reviews.quarterLine
    }
    PrimaryButton {
        text: root.reviews.answered > 0 ? qsTr("Reprendre (%1 sur 9)").arg(root.reviews.answered)
                                        : qsTr("Répondre")
        visible: root.now === "toAnswer"

        onClicked: root.answerRequested()
    }
    LinkButton {
        text: qsTr("Faire un bilan maintenant")
        visible: root.now === ""

        onClicked: {
            root.reviews.beginNow()
            root.answerRequested()
        }
    }
    ResultLines {
        Layout.fillWidth: true
        reviews: root.reviews
        sharedWith: root.sharedWith
        visible: root.now === "revealed"
    }
}
