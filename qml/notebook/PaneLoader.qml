pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App

// One tab of the notebook, made when it is first chosen and kept from then on.
Loader {
    id: root

    required property Notebook notebook
    required property string file
    required property bool chosen
    readonly property NotebookPane pane: root.item as NotebookPane

    signal openRequested(string route, string argument)

    function make(): void {
        if (root.chosen && root.status === Loader.Null)
            root.setSource(root.file, {"notebook": root.notebook})
    }

    visible: root.chosen

    Component.onCompleted: root.make()
    onChosenChanged: root.make()

    Connections {
        target: root.pane

        function onOpenRequested(route: string, argument: string): void {
            root.openRequested(route, argument)
        }
    }
}
