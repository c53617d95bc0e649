pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// One story: written in the library, or read and answered where it was passed on.
PageFrame {
    id: root

    required property StoryPage page
    readonly property bool library: root.page.sharedWith === ""

    backVisible: true
    overline: root.page.aboutText !== "" ? qsTr("À propos de : %1").arg(root.page.aboutText) : ""
    title: root.page.editor.title !== "" ? root.page.editor.title : qsTr("Récit")
    actions: [
        AudienceBadge {
            sharedWith: root.page.sharedWith
        },
        IconButton {
            iconName: "trash"
            text: qsTr("Supprimer le récit")
            visible: !root.page.theirs

            onClicked: {
                root.page.editor.remove(qsTr("Récit supprimé"))
                root.back()
            }
        }
    ]

    StoryFields {
        Layout.fillWidth: true
        editor: root.page.editor
        visible: root.library
    }
    WrittenCard {
        Layout.fillWidth: true
        lines: root.library ? [] : root.page.written
    }
    second: [
        Card {
            Layout.fillWidth: true
            visible: root.page.theirs

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Ce que j’en retiens")
            }
            TextArea {
                Layout.fillWidth: true
                hint: qsTr("%1 le lira.").arg(root.page.sharedWith)
                label: qsTr("Une phrase suffit")
                pause: -1 // it leaves at once
                value: root.page.takeaway

                onCommitted: text => root.page.answer(text)
            }
        },
        StoryCopiesCard {
            Layout.fillWidth: true
            copies: root.page.copies
            visible: root.library

            onShareRequested: sharing.begin()
        }
    ]
    ShareStorySheet {
        id: sharing

        page: root.page
    }
}
