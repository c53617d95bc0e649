pragma ComponentBehavior: Bound

import QtQuick

// A part of a page that is made when it is first shown, and stays.
Loader {
    id: root

    required property string file
    required property var given
    property bool shown: false

    function load(): void {
        if (root.shown && root.status === Loader.Null)
            root.setSource(Qt.resolvedUrl(root.file), root.given)
    }

    visible: root.shown

    Component.onCompleted: root.load()
    onShownChanged: root.load()
}
