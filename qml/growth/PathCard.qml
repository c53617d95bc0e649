pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// One scenario; the same lines at the same place in each, so that they can be compared.
Card {
    id: root

    required property string scenario
    required property string why
    required property string gaps
    required property string firstTest
    required property string testBy
    required property bool testLate
    required property string testResult
    required property string horizon
    required property string skills
    required property bool aside
    required property bool shared
    required property string owner

    signal editRequested

    opacity: root.aside ? 0.7 : 1

    component Line: ColumnLayout {
        id: line

        required property string name
        required property string text
        property string missing: ""

        Layout.fillWidth: true
        spacing: 0
        visible: line.text !== "" || line.missing !== ""

        SecondLine {
            Layout.fillWidth: true
            text: line.name
        }
        Body {
            Layout.fillWidth: true
            color: line.text !== "" ? Theme.color.ink : Theme.color.muted
            text: line.text !== "" ? line.text : line.missing
        }
    }

    RowLayout {
        spacing: Theme.space.s

        Chip {
            text: root.aside ? qsTr("mis de côté") : root.horizon
            tone: root.aside ? "quiet" : "tint"
            visible: text !== ""
        }
        Item {
            Layout.fillWidth: true
        }
        Icon {
            color: Theme.color.muted
            name: root.shared ? "people" : "lock"
            size: Theme.smallIcon
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        text: root.scenario
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.owner
        visible: root.owner !== ""
    }
    Line {
        missing: qsTr("À dire")
        name: qsTr("Pourquoi")
        text: root.why
    }
    Line {
        missing: qsTr("À repérer")
        name: qsTr("Ce qui me manque")
        text: root.gaps
    }
    Line {
        name: qsTr("Compétences")
        text: root.skills
    }
    Line {
        missing: qsTr("Deux semaines, sans rien engager")
        name: root.testBy === "" ? qsTr("Premier essai") : qsTr("Premier essai, d’ici le %1").arg(root.testBy)
        text: root.firstTest
    }
    Chip {
        icon: "clock"
        text: qsTr("Essai à faire ou à raconter")
        tone: "warn"
        visible: root.testLate && !root.aside
    }
    Line {
        name: qsTr("Ce que l’essai a montré")
        text: root.testResult
    }
    Item {
        Layout.fillHeight: true
    }
    QuietButton {
        iconName: "pencil"
        text: qsTr("Modifier")

        Accessible.name: qsTr("Modifier « %1 »").arg(root.scenario)

        onClicked: root.editRequested()
    }
}
