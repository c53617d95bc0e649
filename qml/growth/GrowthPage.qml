pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Progression: its tabs. Each is loaded when it is first shown.
PageFrame {
    id: root

    required property Growth growth
    property string documents: ""
    property int tab: 0
    readonly property list<string> panes: ["GoalsPane", "SkillsPane", "ChallengesPane", "LeadershipPane", "PathsPane", "SalaryPane", "AchievementsPane"]
    readonly property GrowthPane pane: loader.item as GrowthPane
    readonly property string addText: root.pane?.addText ?? ""

    signal opened(string route, string recordId)

    function show(): void {
        loader.setSource(root.panes[root.tab] + ".qml", { growth: root.growth, documents: root.documents })
    }

    title: qsTr("Progression")
    actions: PrimaryButton {
        iconName: "plus-lg"
        text: root.wide ? root.addText : qsTr("Ajouter")
        visible: root.addText !== "" && !root.pane.empty

        Accessible.name: root.addText

        onClicked: root.pane.add()
    }
    above: TabStrip {
        Layout.fillWidth: true
        current: root.tab
        tabs: [qsTr("Objectifs"), qsTr("Compétences"), qsTr("Défis"), qsTr("Leadership"), qsTr("Trajectoire"), qsTr("Négociation"), qsTr("Réussites")]

        onChosen: index => root.tab = index
    }

    onTabChanged: root.show()
    Component.onCompleted: root.show()

    Loader {
        id: loader

        Layout.fillWidth: true
    }
    Connections {
        target: root.pane

        function onOpened(route: string, recordId: string): void {
            root.opened(route, recordId)
        }
    }
}
