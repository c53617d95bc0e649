pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// Oneself: opens profile and settings.
T.AbstractButton {
    id: root

    required property string initials

    implicitWidth: Math.max(Theme.touch, face.implicitWidth)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    text: qsTr("Mon profil et mes réglages")

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Tip {
        text: root.text
        visible: root.hovered
    }
    contentItem: Item {
        Avatar {
            id: face

            anchors.centerIn: parent
            initials: root.initials

            FocusRing {
                control: root
                radius: parent.radius + 3
            }
        }
    }
}
