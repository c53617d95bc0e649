pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.Ui

// A page that fills the window by itself: the name of the app, then one column in the middle.
FocusScope {
    id: root

    default property alias content: column.data
    readonly property int edge: root.width < Theme.railFrom ? Theme.space.l : Theme.space.xxl

    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }
    Flickable {
        id: scroller

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(scroller.height, column.implicitHeight + 2 * root.edge)
        contentWidth: width

        T.ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: column

            x: Math.round((scroller.width - width) / 2)
            y: root.width < Theme.railFrom ? root.edge
               : Math.max(root.edge, Math.round((scroller.height - implicitHeight) / 2.6))
            width: Math.min(480 * Theme.scale, scroller.width - 2 * root.edge)
            spacing: Theme.space.l

            RowLayout {
                Layout.bottomMargin: Theme.space.l
                spacing: Theme.space.m

                Logo {}
                SectionTitle {
                    text: qsTr("Cordée")
                }
            }
        }
    }
}
