pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Réseau: its tabs. Each is loaded when it is first shown. It begins with being linked where there
// is nobody yet.
PageFrame {
    id: root

    required property Network network
    required property Inviting inviting // null in the sample: nobody is invited into it
    property int tab: root.network.alone || (root.inviting?.arrivals.count ?? 0) > 0 ? root.panes.length - 1 : 0
    readonly property list<string> panes: ["IntroductionsPane", "ContactsPane", "OpportunitiesPane", "TiesPane"]
    readonly property NetworkPane pane: loader.item as NetworkPane
    readonly property string addText: root.pane?.addText ?? ""

    signal opened(string route, string argument)

    function show(): void {
        loader.setSource(root.panes[root.tab] + ".qml", { network: root.network, inviting: root.inviting })
    }

    title: qsTr("Réseau")
    actions: PrimaryButton {
        iconName: "plus-lg"
        text: root.wide ? root.addText : qsTr("Ajouter")
        visible: root.addText !== "" && !root.pane.empty

        Accessible.name: root.addText

        onClicked: root.pane.addRequested()
    }
    above: TabStrip {
        Layout.fillWidth: true
        current: root.tab
        tabs: [qsTr("Mises en relation"), qsTr("Contacts"), qsTr("Occasions"), qsTr("Se relier")]

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

        function onOpened(route: string, argument: string): void {
            root.opened(route, argument)
        }
        function onTiesRequested(): void {
            root.tab = root.panes.length - 1
        }
    }
}
