pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One situation. Each field is kept as it is left; nothing has to be saved.
PageFrame {
    id: root

    required property SituationPage page
    readonly property SituationEditor editor: root.page.editor

    signal copyRequested(string situationId)

    backVisible: true
    overline: root.page.statusText
    title: root.editor.title !== "" ? root.editor.title : qsTr("Situation")
    actions: [
        AudienceBadge {
            sharedWith: root.page.sharedWith
        },
        IconButton {
            iconName: "three-dots-vertical"
            text: qsTr("Plus d’actions")
            visible: !root.page.theirs

            onClicked: menu.popup()
        }
    ]

    SituationFields {
        Layout.fillWidth: true
        page: root.page
        visible: !root.page.theirs
    }
    WrittenCard {
        Layout.fillWidth: true
        lines: root.page.theirs ? root.page.written : []
    }
    second: [
        Card {
            Layout.fillWidth: true

            SectionTitle {
                Layout.fillWidth: true
                text: root.page.theirs ? qsTr("Ce qu’on attend de toi") : qsTr("Ce que je veux")
            }
            Choice {
                Layout.fillWidth: true
                current: root.editor.want - 1
                enabled: !root.page.theirs
                options: [qsTr("Écoute"), qsTr("Avis"), qsTr("Défi"), qsTr("Idées")]

                onChosen: index => root.editor.want = index + 1
            }
            DateField {
                Layout.fillWidth: true
                iso: root.page.deadlineIso
                label: qsTr("Échéance")
                today: root.page.today
                visible: !root.page.theirs

                onPicked: iso => root.page.setDeadline(iso)
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                iconName: "send"
                text: qsTr("Porter à la rencontre…")
                visible: !root.editor.shared && root.page.copyId === ""

                onClicked: bring.begin()
            }
            LinkButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                text: qsTr("Voir ce que l’autre voit")
                visible: root.page.copyId !== ""

                onClicked: root.copyRequested(root.page.copyId)
            }
        },
        AssumptionsCard {
            Layout.fillWidth: true
            assumptions: root.page.assumptions
        }
    ]

    Menu {
        id: menu

        MenuItem {
            iconName: "check-lg"
            text: qsTr("C’est réglé")

            onTriggered: root.page.settle()
        }
        MenuItem {
            dangerous: true
            iconName: "trash"
            text: qsTr("Supprimer")

            onTriggered: {
                root.editor.remove(qsTr("Situation supprimée"))
                root.back()
            }
        }
    }
    BringSheet {
        id: bring

        page: root.page
    }
}
