pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// One entry of the thread: what, who, when; the first of a month says its name.
Item {
    id: root

    required property string iconName
    required property string title
    required property string words
    required property string line
    required property string heading
    required property string route
    required property string target

    signal pageOpened(string route, string argument)

    implicitHeight: row.y + row.implicitHeight

    SecondLine {
        id: month

        width: root.width
        bottomPadding: Theme.space.xs
        font.weight: Font.DemiBold
        text: root.heading
        topPadding: Theme.space.m
        visible: root.heading !== ""
    }
    ListRow {
        id: row

        Accessible.name: root.words === "" ? root.title
                         : qsTr("%1 : %2").arg(root.title).arg(root.words)
        y: month.visible ? month.height : 0
        width: root.width
        chevron: root.route !== ""
        leading: Icon {
            color: Theme.color.primary
            name: root.iconName
            size: Theme.icon
        }
        secondLine: root.words === "" ? root.line : root.title + " · " + root.line
        text: root.words === "" ? root.title : root.words

        onClicked: {
            if (root.route !== "")
                root.pageOpened(root.route, root.target)
        }
    }
}
