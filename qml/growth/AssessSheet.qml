pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// My look at a level: what shows it, in words or by something already kept.
Sheet {
    id: root

    required property SkillPage page
    property int level: 1
    property string evidenceId: ""
    property string wrong: ""
    readonly property var evidences: root.page.evidences
    readonly property var known: root.evidences.slice(0, 6)

    function ask(wanted: int): void {
        root.level = wanted
        root.open()
    }

    function submit(): void {
        root.wrong = root.page.assess(root.level, evidence.text, root.evidenceId, comment.text)
        if (root.wrong === "")
            root.close()
    }

    secondLine: root.page.levels[root.level - 1]?.text ?? ""
    title: qsTr("Niveau %1").arg(root.level)

    onAboutToShow: {
        evidence.text = ""
        comment.text = ""
        root.evidenceId = ""
        root.wrong = ""
    }
    onOpened: evidence.forceActiveFocus()

    AudienceBadge {
        sharedWith: root.page.sharedWith
    }
    TextArea {
        id: evidence

        Layout.fillWidth: true
        error: root.wrong
        hint: qsTr("Un fait que quelqu’un d’autre aurait pu voir.")
        label: qsTr("Ce qui le montre")
        lines: 2
    }
    Overline {
        Layout.fillWidth: true
        text: qsTr("Ou quelque chose de déjà gardé")
        visible: root.known.length > 0 && root.page.mine
    }
    Repeater {
        model: root.page.mine ? root.known : []

        ListRow {
            id: row

            required property var modelData

            Layout.fillWidth: true
            selected: row.modelData.id === root.evidenceId
            text: row.modelData.text

            onClicked: {
                root.evidenceId = row.modelData.id
                evidence.text = row.modelData.text
            }
        }
    }
    TextArea {
        id: comment

        Layout.fillWidth: true
        label: qsTr("Ce qui manque pour le niveau suivant")
        lines: 2
    }
    footer: [
        PrimaryButton {
            text: qsTr("Noter ce niveau")

            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Annuler")

            onClicked: root.close()
        }
    ]
}
