pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// The objections one by one: read it, answer aloud, then look at what was written.
Sheet {
    id: root

    // {question, answer}
    property var cards: []
    property int current: 0
    property bool turned: false
    readonly property var card: root.cards[root.current] ?? { question: "", answer: "" }

    function show(index: int): void {
        root.turned = false
        root.current = index
    }

    secondLine: qsTr("%1 sur %2").arg(root.current + 1).arg(root.cards.length)
    title: qsTr("Répéter à voix haute")

    onAboutToShow: root.show(0)

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("« %1 »").arg(root.card.question)
    }
    Card {
        Layout.fillWidth: true
        tinted: true
        visible: root.turned

        Body {
            Layout.fillWidth: true
            text: root.card.answer !== "" ? root.card.answer : qsTr("Pas encore de réponse écrite.")
        }
    }
    footer: [
        PrimaryButton {
            text: qsTr("Suivante")
            visible: root.turned && root.current < root.cards.length - 1

            onClicked: root.show(root.current + 1)
        },
        PrimaryButton {
            text: qsTr("Voir ma réponse")
            visible: !root.turned

            onClicked: root.turned = true
        },
        QuietButton {
            text: root.turned && root.current === root.cards.length - 1 ? qsTr("Recommencer") : qsTr("Précédente")
            visible: root.current > 0

            onClicked: root.show(root.turned && root.current === root.cards.length - 1 ? 0 : root.current - 1)
        }
    ]
}
