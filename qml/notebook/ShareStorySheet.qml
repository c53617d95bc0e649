pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// To whom a story goes, about what, and the words that go.
ShareSheet {
    id: root

    required property StoryPage page
    readonly property var subjects: root.opened ? root.page.subjects(root.placeId) : []
    property int subject: 0

    function names(): var {
        return [qsTr("rien de précis"), ...root.subjects.map(one => one.title)]
    }

    function begin(): void {
        root.subject = 0
        root.open()
    }

    action: qsTr("Confier")
    places: root.page.places
    ready: root.page.editor.title !== ""
    title: qsTr("Confier le récit")

    onPlaceChanged: root.subject = 0
    onShareRequested: placeId => root.page.share(placeId,
                                                 root.subject > 0 ? root.subjects[root.subject - 1].id : "")

    Chip {
        icon: "info-circle"
        text: qsTr("%1 l’a déjà").arg(root.name)
        tone: "warn"
        visible: root.opened && root.page.isKnownIn(root.placeId)
    }
    Choice {
        Layout.fillWidth: true
        current: root.subject
        label: qsTr("À propos de")
        options: root.names()
        visible: root.subjects.length > 0

        onChosen: index => root.subject = index
    }
    Body {
        Layout.fillWidth: true
        font.weight: Font.Medium
        text: root.page.editor.title !== "" ? root.page.editor.title : qsTr("Donne d’abord un titre au récit.")
    }
    WrittenCard {
        Layout.fillWidth: true
        lines: root.page.written
    }
}
