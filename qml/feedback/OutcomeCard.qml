pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What became of a feedback, as both of them see it.
Card {
    id: root

    required property Reception reception
    readonly property bool answered: root.reception.choiceText !== ""

    spacing: Theme.space.l

    SectionTitle {
        Layout.fillWidth: true
        text: root.reception.given ? qsTr("Ce qu’il est devenu") : qsTr("Ma réponse")
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("%1 prend le temps de le recevoir. La réponse viendra ici ; la première réaction reste à qui reçoit.").arg(root.reception.firstName)
        visible: root.reception.given && !root.answered && !root.reception.asked
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s
        visible: root.answered

        Chip {
            icon: root.reception.choice === Model.FeedbackChoice.Try ? "check-lg" : ""
            text: root.reception.choiceText
            tone: root.reception.choice === Model.FeedbackChoice.Try ? "ok" : "tint"
        }
        Chip {
            icon: "calendar-event"
            text: root.reception.recheckText
            visible: root.reception.recheckText !== ""
        }
    }
    Passage {
        Layout.fillWidth: true
        name: qsTr("Ce qui a été entendu")
        words: root.answered || root.reception.given ? root.reception.reformulation : ""
    }
    Passage {
        Layout.fillWidth: true
        name: qsTr("La question posée")
        words: root.reception.asked ? root.reception.question : ""
    }
    Passage {
        Layout.fillWidth: true
        name: qsTr("La réponse à la question")
        words: root.reception.replied ? root.reception.reply : ""
    }
    Passage {
        Layout.fillWidth: true
        name: qsTr("Pourquoi")
        words: root.answered ? root.reception.why : ""
    }
    Passage {
        Layout.fillWidth: true
        name: qsTr("Ce qui a changé depuis")
        words: root.reception.given ? root.reception.whatChanged : ""
    }
    LinkButton {
        text: qsTr("Changer d’avis")
        visible: !root.reception.given && root.answered

        onClicked: root.reception.goBack()
    }
}
