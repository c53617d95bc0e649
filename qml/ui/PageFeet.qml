pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// The bars at the bottom of the pages in view: what floats over the pages keeps above them.
QtObject {
    id: root

    property list<Item> shown
    readonly property real height: {
        let most = 0
        for (let i = 0; i < root.shown.length; ++i)
            most = Math.max(most, root.shown[i]?.height ?? 0) // null once it is gone
        return most
    }

    function show(foot: Item, there: bool): void {
        const others = []
        for (let i = 0; i < root.shown.length; ++i) {
            if (root.shown[i] && root.shown[i] !== foot)
                others.push(root.shown[i])
        }
        if (there)
            others.push(foot)
        root.shown = others
    }
}
