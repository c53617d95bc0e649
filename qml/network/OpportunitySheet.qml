pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One opportunity: each field is kept as it is left.
Sheet {
    id: root

    required property OpportunityList opportunities
    readonly property OpportunityEditor editor: root.opportunities.editor
    readonly property var audiences: root.opportunities.audiences
    readonly property var kinds: root.opportunities.kinds
    readonly property var states: root.opportunities.states
    readonly property bool shown: root.editor !== null && root.editor.exists

    secondLine: root.opportunities.openFrom === "" ? "" : qsTr("Née de la rencontre avec %1").arg(root.opportunities.openFrom)
    title: qsTr("Occasion")
    wantedWidth: 560

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        AudienceBadge {
            sharedWith: root.opportunities.openSharedWith
        }
        Item {
            Layout.fillWidth: true
        }
        IconButton {
            iconName: "trash"
            text: qsTr("Supprimer")

            onClicked: {
                root.editor.remove(qsTr("Occasion supprimée"))
                root.close()
            }
        }
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Ce qui s’ouvre")
        value: root.shown ? root.editor.title : ""

        onCommitted: text => {
            if (text.trim() !== "")
                root.editor.title = text.trim()
        }
    }
    Choice {
        Layout.fillWidth: true
        current: root.shown ? root.editor.kind - 1 : -1
        label: qsTr("De quel genre ?")
        options: root.kinds

        onChosen: index => root.editor.kind = index + 1
    }
    Choice {
        Layout.fillWidth: true
        current: root.shown ? root.editor.status - 1 : -1
        label: qsTr("Où en est-elle ?")
        options: root.states

        onChosen: index => root.opportunities.setState(index + 1)
    }
    TextField {
        Layout.fillWidth: true
        label: qsTr("Le prochain pas")
        value: root.shown ? root.editor.nextStep : ""

        onCommitted: text => root.editor.nextStep = text.trim()
    }
    DateField {
        Layout.fillWidth: true
        iso: root.opportunities.openNextOn
        label: qsTr("Pour quand")
        today: root.opportunities.todayIso

        onPicked: iso => root.opportunities.setNextOn(iso)
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que cela a donné")
        lines: 2
        value: root.shown ? root.editor.outcome : ""

        onCommitted: text => root.editor.outcome = text
    }
    Repeater {
        model: root.opportunities.openSharedWith === "" ? root.audiences.slice(1) : []

        LinkButton {
            id: audience

            required property var modelData

            iconName: "share"
            text: audience.modelData.label

            onClicked: root.opportunities.share(audience.modelData.id)
        }
    }
    footer: PrimaryButton {
        text: qsTr("C’est bon")

        onClicked: root.close()
    }
}
