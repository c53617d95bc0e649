pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// After the end, for who was guided: pass it on, and say what to look for now.
Card {
    id: root

    required property ClosureModel closure
    required property string sharedWith

    signal pageOpened(string route)

    spacing: Theme.space.s
    visible: root.closure.asMentee && root.closure.state !== "open"

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Devenir mentor à ton tour")
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("Ce que tu as reçu peut servir à quelqu’un. Trois pas, sans ordre ni date.")
    }
    ListRow {
        Layout.fillWidth: true
        chevron: true
        done: root.closure.hasStory
        leading: CheckMark {
            checked: root.closure.hasStory
        }
        text: qsTr("Écrire un premier récit")

        onClicked: root.pageOpened("notebook")
    }
    ListRow {
        Layout.fillWidth: true
        chevron: true
        done: root.closure.hasMentee
        leading: CheckMark {
            checked: root.closure.hasMentee
        }
        text: qsTr("Inviter une première personne à guider")

        onClicked: root.pageOpened("invite")
    }
    TextField {
        Layout.fillWidth: true
        hint: qsTr("%1 le lit : « Puis-je t’appeler quand je guiderai quelqu’un ? »").arg(root.sharedWith)
        label: qsTr("Demander à %1 d’être ton appui").arg(root.sharedWith)
        value: root.closure.legacy

        onCommitted: text => root.closure.setLegacy(text)
    }
    AudienceBadge {
        sharedWith: root.sharedWith
    }
    TextArea {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        hint: qsTr("Gardé pour ton prochain besoin : une autre expérience, un autre style, un autre rythme.")
        label: qsTr("Ce que je cherche maintenant")
        lines: 2
        value: root.closure.seekNext

        onCommitted: text => root.closure.setSeekNext(text)
    }
    AudienceBadge {
    }
}
