pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What makes a challenge small enough to be tried: each field is kept as it is left.
Card {
    id: root

    required property ChallengePage page
    readonly property ChallengeEditor editor: root.page.editor
    readonly property var previous: root.page.previous

    signal previousOpened(string recordId)

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Se préparer")
    }
    LinkButton {
        readonly property string step: root.previous.text ?? ""

        Layout.fillWidth: true
        iconName: "arrow-up"
        text: qsTr("Après : %1").arg(step)
        visible: step !== ""

        onClicked: root.previousOpened(root.previous.id)
    }
    NumberField {
        Layout.fillWidth: true
        label: root.page.mostBefore < 10 ? qsTr("Inconfort ressenti, de 0 à %1 : un cran de plus, pas deux").arg(root.page.mostBefore)
                                         : qsTr("Inconfort ressenti à l’idée de le faire, de 0 à 10")
        said: root.page.before >= 0
        to: root.page.mostBefore
        value: Math.max(0, root.page.before)

        onMoved: value => root.page.setBefore(value)
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Deux minutes, une phrase, une personne.")
        label: qsTr("Le plus petit pas")
        lines: 2
        value: root.editor.smallestStep

        onCommitted: text => root.editor.smallestStep = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Si c’est jeudi 9 h et que la réunion s’ouvre, alors je…")
        label: qsTr("Si… alors")
        lines: 2
        value: root.editor.ifThen

        onCommitted: text => root.editor.ifThen = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Le soutien que je veux, et de qui")
        lines: 2
        value: root.editor.support

        onCommitted: text => root.editor.support = text
    }
    DateField {
        Layout.fillWidth: true
        iso: root.page.dueIso
        label: qsTr("Pour quand")
        today: root.page.todayIso

        onPicked: iso => root.page.setDue(iso)
    }
}
