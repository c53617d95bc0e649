pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Récits: a mentor's library, and the stories passed on to me.
NotebookPane {
    id: root

    readonly property Stories stories: root.notebook.stories

    function write(): void {
        const id = root.stories.create()
        if (id !== "")
            root.openRequested("story", id)
    }

    PaneHead {
        Layout.fillWidth: true
        action: root.stories.list.count > 0 ? qsTr("Écrire un récit") : ""
        visible: root.stories.tells
        iconName: "chat-quote"

        onActRequested: root.write()
    }
    EmptyState {
        Layout.fillWidth: true
        action: root.stories.tells ? qsTr("Écrire un récit") : ""
        icon: "chat-quote"
        text: root.stories.tells ? qsTr("Ce que tu as vécu, raconté une fois, sert à plusieurs : le contexte, ce que tu as fait, ce que ça a donné. Tu choisis ensuite à qui le confier.")
                                 : qsTr("Les récits que ton mentor te confie arriveront ici. Tu lui diras ce que tu en retiens.")
        visible: root.stories.list.count === 0 && root.stories.received.count === 0

        onActionClicked: root.write()
    }
    StoryRows {
        Layout.fillWidth: true
        stories: root.stories.list

        onOpenRequested: id => root.openRequested("story", id)
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Confiés à toi")
        visible: root.stories.received.count > 0
    }
    StoryRows {
        Layout.fillWidth: true
        stories: root.stories.received

        onOpenRequested: id => root.openRequested("story", id)
    }
}
