pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts

// A page: its head, then one, two or three columns by the width it is given, scrolling together.
// Children stand in the first column; second and third hold what goes beside it, or under it
// when room is short. footer stays at the bottom. At most 1120 wide, for reading.
FocusScope {
    id: root

    default property alias content: first.data
    property alias second: secondColumn.data
    property alias third: thirdColumn.data
    property alias above: top.data
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
    readonly property real inner: Math.min(Theme.readingWidth, root.width - 2 * root.edge)
    readonly property int edge: root.wide ? Theme.space.xxl : Theme.space.l
    readonly property int columns: root.inner >= 900 * Theme.scale && thirdColumn.filled ? 3
                                   : root.inner >= 600 * Theme.scale && secondColumn.filled ? 2 : 1

    signal back

    component Pane: ColumnLayout {
        readonly property bool filled: children.length > 0

        Layout.alignment: Qt.AlignTop
        Layout.fillHeight: root.fills
        Layout.fillWidth: true
        spacing: Theme.space.l
        visible: filled
    }

    Flickable {
        id: scroller

        width: parent.width
        height: parent.height - foot.height
        boundsBehavior: Flickable.DragOverBounds
        contentHeight: page.y + page.height + Theme.space.xl
        contentWidth: width

        T.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: page

            x: Math.round((scroller.width - width) / 2)
            y: root.wide ? Theme.space.xl : Theme.space.l
            width: root.inner
            height: root.fills && root.columns > 1
                    ? Math.max(implicitHeight, scroller.height - y - Theme.space.xl)
                    : implicitHeight
            spacing: Theme.space.l

            PageHeader {
                id: head

                Layout.fillWidth: true
                wide: root.wide

                onBack: root.back()
            }
            ColumnLayout {
                id: top

                Layout.fillWidth: true
                spacing: Theme.space.l
                visible: children.length > 0
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: root.columns === 1 ? 1 : 2
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.l

                Pane {
                    id: first

                    Layout.preferredWidth: root.columns === 1 ? -1 : root.inner * root.share()
                }
                GridLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: root.fills
                    Layout.fillWidth: true
                    Layout.preferredWidth: root.columns === 1 ? -1
                                           : root.inner * (1 - root.share())
                    columns: root.columns === 3 ? 2 : 1
                    columnSpacing: Theme.space.l
                    rowSpacing: Theme.space.l
                    visible: secondColumn.filled || thirdColumn.filled

                    Pane {
                        id: secondColumn

                        Layout.preferredWidth: 56
                    }
                    Pane {
                        id: thirdColumn

                        Layout.preferredWidth: 44
                    }
                }
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: childrenRect.height
    }

    function share(): real {
        return root.columns === 3 ? 0.32 : root.firstShare
    }
}
