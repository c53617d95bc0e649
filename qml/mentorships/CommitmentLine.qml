pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One more promise in one line: what, whose, for when. Who sees it is said before it is written.
FocusScope {
    id: root

    required property CommitmentsModel commitments
    required property string sharedWith
    property bool writing: false
    property bool mine: true
    property string dueIso: ""

    function begin(): void {
        root.dueIso = root.commitments.isoIn(14)
        root.writing = true
        words.forceActiveFocus()
    }

    function submit(): void {
        if (root.commitments.add(words.text, root.mine, root.dueIso) === "")
            return
        words.clear()
        words.forceActiveFocus()
    }

    implicitWidth: 240
    implicitHeight: root.writing ? fields.implicitHeight : opener.implicitHeight

    LinkButton {
        id: opener

        iconName: "plus-lg"
        text: qsTr("Ajouter")
        visible: !root.writing

        Accessible.name: qsTr("Ajouter un engagement")

        onClicked: root.begin()
    }
    ColumnLayout {
        id: fields

        width: parent.width
        spacing: Theme.space.s
        visible: root.writing

        Keys.onEscapePressed: root.writing = false

        TextField {
            id: words

            Layout.fillWidth: true
            focus: true
            placeholderText: qsTr("Qu’est-ce qui est promis ?")

            onAccepted: root.submit()
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s

            ChoiceChip {
                checked: root.mine
                text: qsTr("toi")

                onClicked: root.mine = true
            }
            ChoiceChip {
                checked: !root.mine
                text: root.sharedWith

                onClicked: root.mine = false
            }
            DateField {
                width: Math.min(Math.round(220 * Theme.scale), parent.width)
                iso: root.dueIso
                today: root.commitments.isoIn(0)

                onPicked: iso => root.dueIso = iso
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            QuietButton {
                enabled: words.text.trim() !== ""
                text: qsTr("Promettre")

                onClicked: root.submit()
            }
            LinkButton {
                text: qsTr("Fermer")

                onClicked: root.writing = false
            }
            AudienceBadge {
                sharedWith: root.sharedWith
            }
        }
    }
}
