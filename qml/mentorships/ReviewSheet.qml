pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The nine statements. Answers are kept as a draft of mine; sealing is final.
Sheet {
    id: root

    required property ReviewModel reviews
    required property string sharedWith

    function seal(): void {
        root.reviews.write(keep.text, change.text)
        if (root.reviews.seal())
            root.close()
    }

    secondLine: qsTr("De 1, pas du tout, à 6, tout à fait.")
    title: root.reviews.quarterTitle
    wantedWidth: 640

    Repeater {
        model: root.reviews.statements

        ScaleRow {
            id: row

            required property string field

            Layout.fillWidth: true

            onChosen: value => root.reviews.answer(row.field, value)
        }
    }
    Choice {
        Layout.fillWidth: true
        current: root.reviews.overall - 1
        label: qsTr("Dans l’ensemble, votre relation est…")
        options: [root.reviews.overallName(1), root.reviews.overallName(2), root.reviews.overallName(3),
            root.reviews.overallName(4)]

        onChosen: index => root.reviews.answerOverall(index + 1)
    }
    TextArea {
        id: keep

        Layout.fillWidth: true
        label: qsTr("À garder")
        lines: 1
        value: root.reviews.keep

        onCommitted: text => root.reviews.write(text, root.reviews.change)
    }
    TextArea {
        id: change

        Layout.fillWidth: true
        label: qsTr("À changer")
        lines: 1
        value: root.reviews.change

        onCommitted: text => root.reviews.write(root.reviews.keep, text)
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "lock"
        quiet: true
        text: qsTr("moi seul, jusqu’à ce que vous ayez scellé tous les deux")
    }
    footer: [
        PrimaryButton {
            enabled: root.reviews.canSeal
            iconName: "lock"
            text: root.reviews.canSeal ? qsTr("Sceller mes réponses")
                                       : qsTr("%1 réponses sur 9").arg(root.reviews.answered)

            onClicked: root.seal()
        },
        QuietButton {
            text: qsTr("Finir plus tard")

            onClicked: root.close()
        }
    ]
}
