pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Carnet: what I write to see clearly, mine alone until I share a part of it.
PageFrame {
    id: root

    required property Notebook notebook
    property int tab: 0

    signal openRequested(string route, string argument)

    title: qsTr("Carnet")
    actions: IconButton {
        iconName: "cloud-sun"
        text: qsTr("Météo")

        onClicked: root.openRequested("weather", "")
    }
    above: TabStrip {
        Layout.fillWidth: true
        current: root.tab
        tabs: [qsTr("Réflexions"), qsTr("Situations"), qsTr("Décisions"), qsTr("Récits"), qsTr("Notes")]

        onChosen: index => root.tab = index
    }

    Repeater {
        model: ["ReflectionsPane.qml", "SituationsPane.qml", "DecisionsPane.qml", "StoriesPane.qml", "NotesPane.qml"]

        PaneLoader {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            chosen: index === root.tab
            file: modelData
            notebook: root.notebook

            onOpenRequested: (route, argument) => root.openRequested(route, argument)
        }
    }
}
