pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// Says on a row that two versions of it wait for a choice, and leads there.
T.AbstractButton {
    id: root

    required property string about // the words of the row

    implicitWidth: Math.max(Theme.touch, pill.implicitWidth)
    implicitHeight: Math.max(Theme.touch, pill.implicitHeight)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Deux versions de « %1 » : choisir").arg(root.about)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    contentItem: Item {
        Chip {
            id: pill

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width)
            icon: "signpost"
            text: qsTr("Deux versions")
            tone: "warn"
            Accessible.ignored: true
        }
    }
    background: Item {
        FocusRing { control: root }
    }
}
