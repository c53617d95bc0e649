pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One practice, by its kind: observe, try, tell. Each field is kept as it is left.
Sheet {
    id: root

    required property PracticeList practices
    property bool canShare: false
    readonly property LeadershipPracticeEditor editor: root.practices.editor
    readonly property bool delegates: root.editor.kind === Model.PracticeKind.Delegation
    readonly property bool observes: root.editor.kind === Model.PracticeKind.Observation

    signal shareRequested(string recordId)

    title: root.delegates ? qsTr("Délégation") : root.observes ? qsTr("Observation")
           : root.editor.kind === Model.PracticeKind.Team ? qsTr("Équipe") : qsTr("Communication")

    RecordActs {
        Layout.fillWidth: true
        canShare: root.canShare
        sharedWith: root.practices.openSharedWith

        onRemoveRequested: {
            root.editor.remove(qsTr("Pratique supprimée"))
            root.close()
        }
        onShareRequested: {
            root.close()
            root.shareRequested(root.editor.recordId)
        }
    }
    TextArea {
        Layout.fillWidth: true
        label: root.delegates ? qsTr("La tâche") : qsTr("La situation")
        lines: 2
        value: root.editor.situation

        onCommitted: text => {
            if (text.trim() !== "")
                root.editor.situation = text.trim()
        }
    }
    TextField {
        Layout.fillWidth: true
        hint: qsTr("Un surnom suffit : « S. », « le chef de produit ».")
        label: root.delegates ? qsTr("À qui") : root.observes ? qsTr("Qui j’ai observé") : qsTr("Avec qui")
        value: root.editor.whoAlias

        onCommitted: text => root.editor.whoAlias = text
    }
    LevelChoice {
        label: qsTr("Ce que je confie, de 1 à 7")
        Layout.fillWidth: true
        level: root.editor.delegationLevel
        levels: root.practices.delegationLevels
        visible: root.delegates

        onChosen: level => root.editor.delegationLevel = level
    }
    TextArea {
        Layout.fillWidth: true
        label: root.observes ? qsTr("Ce que la personne a fait") : qsTr("Ce que j’ai dit ou fait")
        lines: 2
        value: root.editor.action

        onCommitted: text => root.editor.action = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("L’effet que ça a eu")
        lines: 2
        value: root.editor.effect
        visible: !root.delegates

        onCommitted: text => root.editor.effect = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que j’essaie à mon tour")
        lines: 2
        value: root.editor.myTry
        visible: !root.delegates

        onCommitted: text => root.editor.myTry = text
    }
    DateField {
        Layout.fillWidth: true
        iso: root.practices.openCheckOn
        label: root.delegates ? qsTr("Le point, sans attendre la fin") : qsTr("Quand j’y reviens")
        today: root.practices.todayIso

        onPicked: iso => root.practices.setCheckOn(iso)
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que ça a donné")
        lines: 2
        value: root.editor.result

        onCommitted: text => root.editor.result = text
    }
    footer: PrimaryButton {
        text: qsTr("C’est bon")

        onClicked: root.close()
    }
}
