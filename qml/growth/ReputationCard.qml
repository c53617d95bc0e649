pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Three words I want, three I hear, and one visible act a month. Mine alone.
Card {
    id: root

    required property ReputationModel reputation

    component Words: GridLayout {
        id: group

        required property string name
        required property var said

        signal written(int index, string word)

        columnSpacing: Theme.space.s
        columns: group.width > 380 * Theme.scale ? 3 : 1
        rowSpacing: Theme.space.s

        Overline {
            Layout.columnSpan: group.columns
            Layout.fillWidth: true
            text: group.name
        }
        Repeater {
            model: 3

            TextField {
                id: word

                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                placeholderText: qsTr("mot %1").arg(word.index + 1)
                value: group.said[word.index]

                onCommitted: text => group.written(word.index, text)
            }
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Ma réputation")
        trailing: AudienceBadge {}
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Ce que tu veux qu’on dise de toi, et ce qu’on en dit : demande trois mots à trois personnes.")
    }
    Words {
        Layout.fillWidth: true
        name: qsTr("Les mots que je veux")
        said: root.reputation.wanted

        onWritten: (index, word) => root.reputation.setWanted(index, word)
    }
    Words {
        Layout.fillWidth: true
        name: qsTr("Les mots que j’entends")
        said: root.reputation.heard

        onWritten: (index, word) => root.reputation.setHeard(index, word)
    }
    Overline {
        Layout.fillWidth: true
        text: qsTr("Un acte visible ce mois-ci")
    }
    CheckBox {
        Layout.fillWidth: true
        checked: root.reputation.actDone
        text: root.reputation.act
        visible: root.reputation.act !== "" && !root.reputation.actDue

        onToggleRequested: root.reputation.finishAct()
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.reputation.actText
        visible: text !== "" && !root.reputation.actDue
    }
    TextField {
        id: act

        Layout.fillWidth: true
        iconName: "plus-lg"
        placeholderText: qsTr("Présenter, écrire, aider là où cela se voit")
        visible: root.reputation.actDue

        onAccepted: {
            root.reputation.setAct(act.text)
            act.clear()
        }
    }
}
