pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What the requester asks for, in their words; they may change them until the contact said yes.
Card {
    id: root

    required property IntroductionPage page
    readonly property IntroductionEditor editor: root.page.editor

    component Said: ColumnLayout {
        id: said

        required property string name
        required property string text

        Layout.fillWidth: true
        spacing: 0
        visible: said.text !== ""

        SecondLine {
            Layout.fillWidth: true
            text: said.name
        }
        Body {
            Layout.fillWidth: true
            text: said.text
        }
    }

    spacing: Theme.space.l

    SectionTitle {
        Layout.fillWidth: true
        text: root.page.requester ? qsTr("Ce que tu demandes") : qsTr("Ce que demande %1").arg(root.page.partner)
    }
    Said {
        name: qsTr("Qui")
        text: root.editor.wanted
    }
    Said {
        name: qsTr("Pour quoi faire")
        text: root.page.writable ? "" : root.editor.purpose
    }
    Said {
        name: qsTr("Pourquoi")
        text: root.editor.why
    }
    Said {
        name: qsTr("Le mot à transmettre")
        text: root.page.writable ? "" : root.editor.blurb
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Pour quoi faire ?")
        lines: 2
        value: root.editor.purpose
        visible: root.page.writable

        onCommitted: text => root.editor.purpose = text
    }
    TextArea {
        Layout.fillWidth: true
        hint: root.page.blurbHint
        label: qsTr("Le mot à transmettre")
        lines: 5
        value: root.editor.blurb
        visible: root.page.writable

        onCommitted: text => root.editor.blurb = text
    }
    Said {
        name: qsTr("Ce qu’il en reste")
        text: root.editor.outcome
    }
}
