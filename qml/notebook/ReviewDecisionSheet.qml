pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What is said when a decision is looked at again.
Sheet {
    id: root

    required property DecisionPage page
    readonly property var values: root.page.values
    required property list<string> luckNames
    property int came: -1
    property int quality: 3
    property int luck: 0

    function begin(): void {
        actual.text = actual.value
        lesson.text = lesson.value
        root.came = root.page.reviewed ? (root.values.cameTrue ? 0 : 1) : -1
        root.quality = root.page.reviewed ? root.values.quality : 3
        root.luck = root.page.reviewed ? root.values.luck : 0
        root.open()
    }

    function keep(): void {
        if (root.page.review(actual.text, root.came === 0, root.quality, root.luck, lesson.text))
            root.close()
    }

    secondLine: qsTr("Tu attendais : %1").arg(root.values.expected)
    title: qsTr("Relire la décision")

    TextArea {
        id: actual

        Layout.fillWidth: true
        held: root.visible
        label: qsTr("Ce qui est arrivé")
        lines: 2
        value: root.values.actual
    }
    Choice {
        Layout.fillWidth: true
        current: root.came
        label: qsTr("Ce que tu attendais…")
        options: [qsTr("est arrivé"), qsTr("n’est pas arrivé")]

        onChosen: index => root.came = index
    }
    Choice {
        Layout.fillWidth: true
        current: root.quality - 1
        label: qsTr("Ton raisonnement, avec ce que tu savais (5 : à refaire tel quel)")
        options: ["1", "2", "3", "4", "5"]

        onChosen: index => root.quality = index + 1
    }
    Choice {
        Layout.fillWidth: true
        current: root.luck + 2
        label: qsTr("La chance")
        options: root.luckNames

        onChosen: index => root.luck = index - 2
    }
    TextArea {
        id: lesson

        Layout.fillWidth: true
        held: root.visible
        label: qsTr("Ce qui en reste pour la prochaine")
        lines: 2
        value: root.values.lesson
    }
    footer: [
        PrimaryButton {
            enabled: actual.text.trim() !== "" && root.came >= 0
            text: qsTr("Garder")

            onClicked: root.keep()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
