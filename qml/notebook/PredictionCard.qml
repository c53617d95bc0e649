pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What is expected before it is known. It locks with the decision.
Card {
    id: root

    required property DecisionPage page
    readonly property var values: root.page.values
    readonly property bool ready: root.page.missing === ""

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Trancher")
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Ce que je choisis")
        value: root.values.chosenText
        visible: root.page.options.count === 0

        onCommitted: text => root.page.write("chosenText", text.trim())
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Pourquoi")
        lines: 2
        value: root.values.why

        onCommitted: text => root.page.write("why", text)
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Quelque chose qu’on pourra voir : arrivé, ou pas arrivé.")
        label: qsTr("Ce que j’en attends")
        lines: 2
        value: root.values.expected

        onCommitted: text => root.page.write("expected", text)
    }
    NumberField {
        Layout.fillWidth: true
        label: qsTr("J’en suis sûr à")
        step: 5
        unit: qsTr("%")
        value: root.values.confidencePercent

        onMoved: value => root.page.write("confidencePercent", value)
    }
    Choice {
        Layout.fillWidth: true
        current: root.values.mindState - 1
        label: qsTr("Mon état d’esprit")
        options: [qsTr("Calme"), qsTr("Enthousiaste"), qsTr("Inquiet"), qsTr("Fatigué"), qsTr("Pressé")]

        onChosen: index => root.page.write("mindState", index + 1)
    }
    Choice {
        Layout.fillWidth: true
        current: root.values.reversibleKnown ? (root.values.reversible ? 0 : 1) : -1
        label: qsTr("Peut-on revenir en arrière ?")
        options: [qsTr("Oui"), qsTr("Non")]

        onChosen: index => root.page.write("reversible", index === 0)
    }
    DateField {
        Layout.fillWidth: true
        iso: root.page.reviewIso
        label: qsTr("Je relirai")
        today: root.page.today

        onPicked: iso => root.page.setReview(iso)
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.ready ? qsTr("Une fois prise, tout cela se verrouille : on relira ce que tu pensais, pas ce que tu crois avoir pensé.")
                         : root.page.missing
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        enabled: root.ready
        iconName: "lock"
        text: qsTr("Prendre la décision")

        onClicked: root.page.lock()
    }
}
