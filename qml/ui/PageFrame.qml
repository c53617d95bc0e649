pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts

// A page: its head, then one, two or three columns by the width it is given, scrolling together.
// Children stand in the first column; second and third hold what goes beside it, or under it
// when room is short. footer stays at the bottom. At most 1120 wide, for reading.
FocusScope {
    id: root

    default property alias content: first.parts
    property alias second: secondColumn.parts
    property alias third: thirdColumn.parts
    property alias above: top.parts
    property alias footer: foot.data
    property alias title: head.title
    property alias overline: head.overline
    property alias secondLine: head.secondLine
    property alias backVisible: head.backVisible
    property alias leading: head.leading
    property alias actions: head.actions
    property real firstShare: 0.57
    property bool fills: false
    readonly property bool wide: root.width >= Theme.railFrom
    readonly property int edge: root.wide ? Theme.space.xxl : Theme.space.l
    readonly property real inner: Math.min(Theme.readingWidth, root.width - 2 * root.edge)
    readonly property int columns: root.inner >= 900 * Theme.scale && thirdColumn.filled ? 3
                                   : root.inner >= 600 * Theme.scale && secondColumn.filled ? 2 : 1
    readonly property int gap: Theme.space.l
    readonly property alias flickable: scroller
    // A property, not a function: a page that has a function of this name would replace it.
    readonly property real firstPart: root.columns === 1 ? 1
                                      : root.columns === 3 ? 0.31 : root.firstShare

    signal back

    // A column. Placed by bindings and not by an outer layout: text that wraps anew then moves
    // what is under it at once. The layout stands in an item, which moves instead of it: a layout
    // of Qt 6.4 that is moved arranges its children anew, among them those a Repeater took away
    // and that are gone already.
    component Pane: Item {
        id: pane

        property alias parts: column.data
        readonly property bool filled: column.children.length > 0
        readonly property real after: pane.filled ? pane.y + pane.height + root.gap : pane.y

        implicitHeight: column.implicitHeight
        height: pane.implicitHeight

        ColumnLayout {
            id: column

            width: pane.width
            height: pane.height
            spacing: root.gap
        }
    }
    component Filling: Pane {
        id: filling

        height: root.fills && root.columns > 1
                ? Math.max(filling.implicitHeight, scroller.height - canvas.y - filling.y - Theme.space.xl)
                : filling.implicitHeight
    }

    Flickable {
        id: scroller

        width: parent.width
        height: parent.height - foot.height
        boundsBehavior: Flickable.DragOverBounds
        contentHeight: canvas.y + canvas.height + Theme.space.xl
        contentWidth: width

        T.ScrollBar.vertical: ThinScrollBar {}

        Item {
            id: canvas

            readonly property real body: top.y + (top.visible ? top.height + root.gap : 0)

            x: Math.round((scroller.width - width) / 2)
            y: root.wide ? Theme.space.xl : Theme.space.l
            width: root.inner
            height: Math.max(first.after, secondColumn.after, thirdColumn.after) - root.gap

            PageHeader {
                id: head

                width: canvas.width
                wide: root.wide

                onBackClicked: root.back()
            }
            Pane {
                id: top

                y: head.height + root.gap
                width: canvas.width
                visible: top.filled
            }
            Filling {
                id: first

                y: canvas.body
                width: root.columns === 1 ? canvas.width
                                          : Math.round((canvas.width - root.gap) * root.firstPart)
            }
            Filling {
                id: secondColumn

                x: root.columns === 1 ? 0 : first.width + root.gap
                y: root.columns === 1 ? first.after : canvas.body
                width: root.columns === 3 ? Math.round((canvas.width - x - root.gap) * 0.56)
                                          : canvas.width - x
            }
            Filling {
                id: thirdColumn

                x: root.columns === 3 ? secondColumn.x + secondColumn.width + root.gap
                                      : secondColumn.x
                y: root.columns === 3 ? canvas.body : secondColumn.after
                width: canvas.width - x
            }
        }
    }
    PullHint {
        page: scroller
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: childrenRect.height
    }
}
