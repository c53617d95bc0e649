pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A gentle end. No field has to be filled in; all stays mine until it is sent.
Sheet {
    id: root

    required property ClosureModel closure
    required property string sharedWith
    readonly property var reasons: [Model.ClosureReason.Achieved, Model.ClosureReason.Time,
        Model.ClosureReason.Fit, Model.ClosureReason.Change, Model.ClosureReason.NoFault]
    readonly property var forms: [Model.ClosureForm.Peer, Model.ClosureForm.OnCall,
        Model.ClosureForm.Ended]
    readonly property bool ending: root.closure.state === "open"

    function write(): void {
        root.closure.beginDraft()
        root.open()
    }

    function send(): void {
        if (root.closure.send())
            root.close()
    }

    secondLine: qsTr("Rien n’est obligatoire. Pour toi seul jusqu’à l’envoi.")
    title: root.ending ? qsTr("Clôturer avec %1").arg(root.sharedWith) : qsTr("Mes mots de fin")
    wantedWidth: 600

    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que j’ai appris")
        lines: 2
        value: root.closure.draft.learned

        onCommitted: text => root.closure.draft.learned = text
    }
    SecondLine {
        Layout.fillWidth: true
        color: Theme.color.ink
        font.weight: Font.Medium
        text: qsTr("Ce qui a été atteint")
        visible: root.closure.goals.count > 0
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.closure.goals

            CheckBox {
                id: goal

                required property string goalId
                required property string title
                required property bool reached

                Layout.fillWidth: true
                checked: goal.reached
                strike: false
                text: goal.title

                onToggleRequested: root.closure.markReached(goal.goalId, !goal.reached)
            }
        }
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Dis ce que cela a changé : c’est ce qui fait le plus plaisir.")
        label: qsTr("Un merci, ou quelques mots")
        lines: 2
        value: root.closure.draft.words

        onCommitted: text => root.closure.draft.words = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que nous gardons")
        lines: 1
        placeholderText: qsTr("Un café par an, le club de lecture…")
        value: root.closure.draft.keep

        onCommitted: text => root.closure.draft.keep = text
    }
    Choice {
        Layout.fillWidth: true
        current: root.forms.indexOf(root.closure.draft.newForm)
        label: qsTr("Et après ?")
        options: [qsTr("Entre pairs"), qsTr("Un appel au besoin"), qsTr("Terminé")]

        onChosen: index => root.closure.draft.newForm = root.forms[index]
    }
    Choice {
        Layout.fillWidth: true
        current: root.reasons.indexOf(root.closure.draft.reason)
        label: qsTr("Pourquoi maintenant ? (si tu veux)")
        options: [qsTr("Objectifs atteints"), qsTr("Le temps convenu"), qsTr("Un autre besoin"),
            qsTr("Ma situation change"), qsTr("Sans raison à donner")]
        visible: root.ending

        onChosen: index => root.closure.draft.reason = root.reasons[index]
    }
    DateField {
        Layout.fillWidth: true
        iso: root.closure.endsIso
        hint: qsTr("Aujourd’hui, ou plus tard pour une dernière rencontre.")
        label: qsTr("Prend fin le")
        today: root.closure.todayIso
        visible: root.ending

        onPicked: iso => root.closure.setEnds(iso)
    }
    footer: [
        PrimaryButton {
            text: root.ending ? qsTr("Envoyer et clôturer") : qsTr("Partager mes mots")

            onClicked: root.send()
        },
        QuietButton {
            text: qsTr("Garder le brouillon")

            onClicked: root.close()
        },
        LinkButton {
            text: qsTr("Supprimer")

            onClicked: {
                root.closure.dropDraft()
                root.close()
            }
        }
    ]
}
