pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.App.Shell
import Cordee.Ui

// Ctrl+K: type to find a person, a place, a record or a command; arrows choose, Return goes.
T.Popup {
    id: root

    required property PaletteModel entries
    readonly property real roomWidth: parent ? parent.width : 0
    readonly property real roomHeight: parent ? parent.height : 0

    function runCurrent(): void {
        const row = list.currentIndex
        root.close()
        root.entries.run(row)
    }

    parent: T.Overlay.overlay
    x: Math.round((root.roomWidth - width) / 2)
    y: Math.min(96, Math.round(root.roomHeight * 0.1))
    width: Math.min(560 * Math.min(1.3, Theme.scale), root.roomWidth - 2 * Theme.space.l)
    height: Math.min(Math.max(160, search.height + list.contentHeight + 3 * Theme.space.m),
                     root.roomHeight - 2 * y)
    focus: true
    modal: true
    padding: Theme.space.m

    onAboutToShow: {
        search.text = ""
        root.entries.query = ""
        root.entries.refresh()
        list.currentIndex = 0
    }

    T.Overlay.modal: Rectangle {
        color: Theme.color.veil
    }
    contentItem: FocusScope {
        focus: true

        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Rechercher")

        TextField {
            id: search

            width: parent.width
            focus: true
            iconName: "search"
            placeholderText: qsTr("Une personne, un objectif, une action…")

            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            onAccepted: root.runCurrent()
            onTextEdited: {
                root.entries.query = search.text
                list.currentIndex = 0
            }
        }
        ListView {
            id: list

            y: search.height + Theme.space.m
            width: parent.width
            height: parent.height - y
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.entries

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Résultats")
            T.ScrollBar.vertical: ThinScrollBar {}

            delegate: PaletteRow {
                width: list.width
                current: ListView.isCurrentItem

                onChosen: row => {
                    list.currentIndex = row
                    root.runCurrent()
                }
            }
        }
        Body {
            anchors.horizontalCenter: parent.horizontalCenter
            y: list.y + Theme.space.l
            color: Theme.color.muted
            text: qsTr("Rien ne correspond à ces mots.")
            visible: root.entries.count === 0
        }
    }
    background: Rectangle {
        color: Theme.color.surface
        border.color: Theme.color.line
        border.width: 1
        radius: Theme.radius.card

        Shadow { depth: 14 }
    }
}
