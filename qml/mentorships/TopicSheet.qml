pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One topic or question in full: words, length, kind, what is hoped for.
Sheet {
    id: root

    required property AgendaModel agenda
    property string itemId: ""
    property var item
    property int minutes: 0
    property int kind: 0
    property int want: 0
    readonly property var kinds: [Model.AgendaKind.Topic, Model.AgendaKind.Question,
        Model.AgendaKind.Update, Model.AgendaKind.Decision, Model.AgendaKind.Feedback]
    readonly property var wants: [Model.Want.Listen, Model.Want.Advice,
        Model.Want.Challenge, Model.Want.Ideas]

    function show(itemId: string, row: int): void {
        root.item = root.agenda.details(row)
        root.itemId = itemId
        root.minutes = root.item.minutes
        root.kind = root.item.kind
        root.want = root.item.want
        words.text = root.item.text
        root.open()
    }

    function keep(): void {
        root.agenda.change(root.itemId, words.text, root.minutes, root.kind, root.want)
        root.close()
    }

    title: qsTr("Sujet")

    onOpened: words.forceActiveFocus()

    TextField {
        id: words

        Layout.fillWidth: true
        label: qsTr("De quoi s’agit-il ?")

        onAccepted: root.keep()
    }
    MinutesField {
        from: 0
        label: qsTr("Combien de temps ?")
        value: root.minutes

        onMoved: value => root.minutes = value
    }
    Choice {
        Layout.fillWidth: true
        current: root.wants.indexOf(root.want)
        label: qsTr("Ce que tu en attends")
        options: [qsTr("De l’écoute"), qsTr("Un avis"), qsTr("Un défi"), qsTr("Des idées")]

        onChosen: index => root.want = root.want === root.wants[index] ? 0 : root.wants[index]
    }
    Choice {
        Layout.fillWidth: true
        current: root.kinds.indexOf(root.kind)
        label: qsTr("Genre")
        options: [qsTr("Sujet"), qsTr("Question"), qsTr("Nouvelle"), qsTr("Décision"), qsTr("Retour")]

        onChosen: index => root.kind = root.kinds[index]
    }
    footer: [
        PrimaryButton {
            enabled: words.text.trim() !== ""
            text: qsTr("Enregistrer")

            onClicked: root.keep()
        },
        QuietButton {
            dangerous: true
            iconName: "trash"
            text: qsTr("Retirer")

            onClicked: {
                root.agenda.drop(root.itemId)
                root.close()
            }
        }
    ]
}
