pragma ComponentBehavior: Bound

import QtQuick

// The head of a page. Narrow: back and acts in a bar, the title under it (or beside the acts when
// there is no way back). Wide: everything on one line. Acts that leave the title too little room
// go under it.
Item {
    id: root

    required property bool wide
    property string title: ""
    property string overline: ""
    property string secondLine: ""
    property bool backVisible: false
    property alias leading: lead.data
    property alias actions: acts.data
    readonly property int gap: Theme.space.m
    readonly property real besideTitle: root.width - lead.width - root.actsWidth() - 2 * root.gap
                                        - (root.backVisible ? back.width : 0)
    readonly property bool actsBelow: root.actsWidth() > root.width * 0.6
                                      || !root.barAbove && root.actsWidth() > 0
                                         && root.longestWord() > root.besideTitle
    readonly property bool barAbove: !root.wide && root.backVisible
    readonly property real barHeight: root.barAbove
                                      ? Math.max(back.height, root.actsBelow ? 0 : acts.height) : 0
    readonly property real rowHeight: Math.max(words.height, lead.height,
                                               root.barAbove ? 0 : root.besideHeight)
    readonly property real besideHeight: Math.max(root.backVisible ? back.height : 0,
                                                  root.actsBelow ? 0 : acts.height)

    signal backClicked

    // The acts on one line; a Flow does not say.
    function actsWidth(): real {
        let wanted = -acts.spacing
        for (let i = 0; i < acts.children.length; ++i) {
            const act = acts.children[i]
            wanted += act.visible ? act.implicitWidth + acts.spacing : 0
        }
        return Math.max(0, Math.ceil(wanted))
    }

    // A title may wrap between its words, not within one.
    function longestWord(): real {
        const words = root.title.split(" ")
        let longest = 0
        for (let i = 0; i < words.length; ++i)
            longest = Math.max(longest, metrics.advanceWidth(words[i]))
        return Math.ceil(longest)
    }

    implicitHeight: root.barHeight + root.rowHeight
                    + (root.actsBelow ? root.gap + acts.height : 0)

    FontMetrics {
        id: metrics

        font: name.font
    }
    IconButton {
        id: back

        x: -14
        y: ((root.barAbove ? root.barHeight : root.rowHeight) - height) / 2
        iconName: "arrow-left"
        ink: Theme.color.ink
        text: qsTr("Retour")
        visible: root.backVisible

        onClicked: root.backClicked()
    }
    Item {
        id: lead

        x: root.backVisible && !root.barAbove ? back.x + back.width : 0
        y: root.barHeight + (root.rowHeight - height) / 2
        width: childrenRect.width
        height: childrenRect.height
    }
    Item {
        id: words

        readonly property real end: root.actsBelow || root.barAbove || acts.width === 0
                                    ? root.width : acts.x - root.gap

        x: lead.x + (lead.width > 0 ? lead.width + root.gap : 0)
        y: root.barHeight + (root.rowHeight - height) / 2
        width: Math.max(0, end - x)
        height: under.y + (under.visible ? under.height : -2)

        SecondLine {
            id: above

            width: words.width
            text: root.overline
            visible: root.overline !== ""
        }
        ScreenTitle {
            id: name

            y: above.visible ? above.height + 2 : 0
            width: words.width
            text: root.title
            wide: root.wide
        }
        SecondLine {
            id: under

            y: name.y + name.height + 2
            width: words.width
            text: root.secondLine
            visible: root.secondLine !== ""
        }
    }
    Flow {
        id: acts

        x: root.actsBelow ? 0 : root.width - width
        y: root.actsBelow ? root.barHeight + root.rowHeight + root.gap
                          : ((root.barAbove ? root.barHeight : root.rowHeight) - height) / 2
        width: Math.min(root.width, root.actsWidth())
        spacing: root.gap
    }
}
