pragma ComponentBehavior: Bound

import QtQuick

// What a tab shows. Loaded when the tab is chosen first, and kept as it was left from then on: a
// tab that nobody opens costs nothing, and neither does the view model that only "given" asks for.
//
//     TabPage {
//         Layout.fillWidth: true
//         shown: strip.current === 1
//         page: Qt.resolvedUrl("SkillsTab.qml")
//         given: () => ({ skills: root.growth.skills })
//     }
Loader {
    id: root

    required property bool shown
    required property url page
    property var given: () => ({})

    function load(): void {
        if (root.shown && root.status === Loader.Null)
            root.setSource(root.page, root.given())
    }

    visible: root.shown

    onShownChanged: root.load()

    Component.onCompleted: root.load()
}
