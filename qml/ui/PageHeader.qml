pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// The head of a page. Narrow: back and acts in a bar, the title under it (or beside the acts when
// there is no way back). Wide: everything on one line.
GridLayout {
    id: root

    required property bool wide
    property string title: ""
    property string overline: ""
    property string secondLine: ""
    property bool backVisible: false
    property alias leading: lead.data
    property alias actions: acts.data
    readonly property bool actsBelow: root.actsWidth() > root.width * 0.6
    readonly property int leadColumn: root.backVisible && !root.twoLines ? 1 : 0
    readonly property int titleColumn: root.leadColumn + (lead.visible ? 1 : 0)
    readonly property bool twoLines: !root.wide && root.backVisible

    signal back

    // The acts on one line; a Flow does not say.
    function actsWidth(): real {
        let wanted = -acts.spacing
        for (let i = 0; i < acts.children.length; ++i) {
            const act = acts.children[i]
            wanted += act.visible ? act.implicitWidth + acts.spacing : 0
        }
        return Math.max(0, Math.ceil(wanted))
    }

    columns: 4
    columnSpacing: Theme.space.m
    rowSpacing: 0

    IconButton {
        Layout.leftMargin: -14
        Layout.row: 0
        Layout.column: 0
        iconName: "arrow-left"
        ink: Theme.color.ink
        text: qsTr("Retour")
        visible: root.backVisible

        onClicked: root.back()
    }
    // Holds the bar open when the title has gone under it.
    Item {
        Layout.row: 0
        Layout.column: 1
        Layout.fillWidth: true
        visible: root.twoLines
    }
    Item {
        id: lead

        Layout.row: root.twoLines ? 1 : 0
        Layout.column: root.leadColumn
        implicitWidth: childrenRect.width
        implicitHeight: childrenRect.height
        visible: children.length > 0
    }
    ColumnLayout {
        Layout.row: root.twoLines ? 1 : 0
        Layout.column: root.titleColumn
        Layout.columnSpan: (root.twoLines || root.actsBelow ? 4 : 3) - root.titleColumn
        Layout.fillWidth: true
        spacing: 2

        SecondLine {
            Layout.fillWidth: true
            text: root.overline
            visible: root.overline !== ""
        }
        ScreenTitle {
            Layout.fillWidth: true
            text: root.title
            wide: root.wide
        }
        SecondLine {
            Layout.fillWidth: true
            text: root.secondLine
            visible: root.secondLine !== ""
        }
    }
    Flow {
        id: acts

        Layout.row: root.actsBelow ? 2 : 0
        Layout.column: root.actsBelow ? 0 : 3
        Layout.columnSpan: root.actsBelow ? 4 : 1
        Layout.alignment: root.actsBelow ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignVCenter
        Layout.fillWidth: root.actsBelow
        Layout.preferredWidth: root.actsWidth()
        Layout.topMargin: root.actsBelow ? Theme.space.m : 0
        spacing: Theme.space.m
        visible: children.length > 0
    }
}
