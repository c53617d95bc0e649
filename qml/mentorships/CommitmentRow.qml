pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// One promise with its owner and day; late ones offer a new day at once.
Item {
    id: root

    required property string commitmentId
    required property string text
    required property string line
    required property string dueIso
    required property bool settled
    required property bool kept
    required property bool overdue
    required property bool mine
    required property string detail
    required property bool apart // two versions of it wait for a choice
    required property bool untold // kept, and the other was not told what came of it

    signal keepRequested(string id, bool kept)
    signal renegotiateRequested(string id, string text, string dueIso)
    signal dropRequested(string id)
    signal removeRequested(string id)
    signal bringUpRequested(string id)
    signal apartRequested(string id, string text)
    signal detailRequested(string id, string text, bool settled, bool mine)

    implicitHeight: box.implicitHeight + (badge.visible ? badge.implicitHeight : 0)

    CheckBox {
        id: box

        width: parent.width - (later.visible ? later.width + Theme.space.s : 0) - more.width
        height: implicitHeight
        checked: root.kept
        secondLine: root.detail === "" ? root.line : root.line + "\n" + root.detail
        secondTone: root.overdue ? "rope" : "quiet"
        text: root.text

        Keys.onMenuPressed: menu.popup()
        onToggleRequested: root.keepRequested(root.commitmentId, !root.kept)
    }
    ApartBadge {
        id: badge

        x: box.wordsAt
        y: box.height
        width: Math.min(implicitWidth, root.width - x)
        about: root.text
        visible: root.apart

        onClicked: root.apartRequested(root.commitmentId, root.text)
    }
    LinkButton {
        id: later

        anchors.right: more.left
        anchors.verticalCenter: box.verticalCenter
        small: true
        text: root.untold ? qsTr("Raconter") : qsTr("Renégocier")
        visible: root.untold || root.overdue && root.mine && root.width > 300

        Accessible.description: root.text

        onClicked: {
            if (root.untold)
                root.detailRequested(root.commitmentId, root.text, root.settled, root.mine)
            else
                root.renegotiateRequested(root.commitmentId, root.text, root.dueIso)
        }
    }
    IconButton {
        id: more

        anchors.right: parent.right
        anchors.verticalCenter: box.verticalCenter
        iconName: "three-dots"
        opacity: hovered || visualFocus ? 1 : 0.35
        text: qsTr("Actions de l’engagement « %1 »").arg(root.text)

        onClicked: menu.popup()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton

        onTapped: menu.popup()
    }
    Menu {
        id: menu

        MenuItem {
            iconName: "check-lg"
            text: root.settled ? qsTr("Rouvrir") : qsTr("Tenu")

            onTriggered: root.keepRequested(root.commitmentId, !root.settled)
        }
        MenuItem {
            iconName: root.settled ? "chat-quote" : "signpost"
            text: root.settled ? qsTr("Ce que ça a donné…") : qsTr("Si… alors, preuve…")

            onTriggered: root.detailRequested(root.commitmentId, root.text, root.settled, root.mine)
        }
        MenuItem {
            iconName: "calendar-event"
            text: qsTr("Convenir d’une autre date…")
            visible: !root.settled

            onTriggered: root.renegotiateRequested(root.commitmentId, root.text, root.dueIso)
        }
        MenuItem {
            iconName: "arrow-right"
            text: qsTr("En parler à la prochaine rencontre")
            visible: !root.settled

            onTriggered: root.bringUpRequested(root.commitmentId)
        }
        MenuItem {
            iconName: "slash-circle"
            text: qsTr("Abandonner")
            visible: !root.settled

            onTriggered: root.dropRequested(root.commitmentId)
        }
        MenuItem {
            dangerous: true
            iconName: "trash"
            text: qsTr("Supprimer")

            onTriggered: root.removeRequested(root.commitmentId)
        }
    }
}
