pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One reflection: its questions, and what becomes of the last answer. Kept as it is left.
PageFrame {
    id: root

    required property ReflectionPage page
    readonly property bool excerptOnly: root.page.sharedWith !== ""

    backVisible: true
    overline: root.page.source
    title: root.page.title
    actions: [
        AudienceBadge {
            sharedWith: root.page.sharedWith
        },
        IconButton {
            iconName: "trash"
            text: qsTr("Supprimer la réflexion")
            visible: !root.page.theirs

            onClicked: {
                root.page.editor.remove(qsTr("Réflexion supprimée"))
                root.back()
            }
        }
    ]

    Card {
        Layout.fillWidth: true
        visible: root.excerptOnly

        Body {
            Layout.fillWidth: true
            text: root.page.excerpt
        }
    }
    Choice {
        Layout.fillWidth: true
        current: Math.max(0, root.page.editor.model - 1)
        options: [qsTr("Trois questions"), qsTr("Six temps"), qsTr("Quatre temps"), qsTr("Libre")]
        visible: !root.excerptOnly

        onChosen: index => root.page.setModel(index + 1)
    }
    Repeater {
        model: root.excerptOnly ? null : root.page.lines

        TextArea {
            required property int number
            required property string question
            required property string help
            required property string answer

            Layout.fillWidth: true
            hint: help
            label: question
            value: answer

            onCommitted: text => root.page.answer(number, text)
        }
    }
    second: [
        Card {
            Layout.fillWidth: true
            visible: !root.excerptOnly

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Ce qui en découle")
            }
            IconLine {
                Layout.fillWidth: true
                iconName: "check-circle"
                iconTone: "tint"
                text: root.page.promise
                visible: root.page.promise !== ""
            }
            SecondLine {
                Layout.fillWidth: true
                text: qsTr("Un petit pas daté vaut mieux qu’une bonne résolution.")
                visible: root.page.promise === ""
            }
            QuietButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                iconName: "check-circle"
                text: qsTr("En faire un engagement")
                visible: root.page.promise === ""

                onClicked: promising.begin()
            }
        },
        Card {
            Layout.fillWidth: true
            visible: !root.excerptOnly

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Partager un extrait")
            }
            SecondLine {
                Layout.fillWidth: true
                text: qsTr("Rien ne part d’ici tout seul. Tu choisis les mots, l’autre ne verra qu’eux et la date.")
            }
            QuietButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                iconName: "share"
                text: qsTr("Choisir les mots…")

                onClicked: sharing.begin()
            }
        }
    ]
    PromiseSheet {
        id: promising

        page: root.page
    }
    ShareSheet {
        id: sharing

        function begin(): void {
            words.text = ""
            sharing.open()
        }

        places: root.page.places
        ready: words.text.trim() !== ""
        title: qsTr("Partager un extrait")

        onShareRequested: placeId => root.page.share(placeId, words.text)

        TextArea {
            id: words

            Layout.fillWidth: true
            hint: qsTr("Copie, raccourcis, reformule : ce texte est tout ce qui partira.")
            label: qsTr("Ce que l’autre lira")
        }
    }
}
