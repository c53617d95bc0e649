pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts

// What the state chip opens: what waits, the oldest, the next attempt, and "try now".
T.Popup {
    id: root

    required property string title
    required property string status
    required property int waiting
    required property string oldest
    required property string nextAttempt
    required property string detail
    required property bool opensUp

    signal retryRequested

    y: root.opensUp ? -height - 4 : parent.height + 4
    width: Math.min(320 * Math.min(1.4, Theme.scale), parent && parent.Window.window
                    ? parent.Window.window.width - 2 * margins : 320)
    implicitHeight: column.implicitHeight + 2 * padding
    focus: true
    margins: Theme.space.l
    padding: Theme.space.l

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space.s

        SectionTitle {
            Layout.fillWidth: true
            text: root.title
        }
        Body {
            Layout.fillWidth: true
            text: root.detail !== "" ? root.detail
                  : root.waiting > 0
                  ? qsTr("%n modification(s) attend(ent) de partir. Rien n’est perdu.", "",
                         root.waiting)
                  : qsTr("Tout est enregistré ici et envoyé.")
        }
        SecondLine {
            Layout.fillWidth: true
            text: qsTr("La plus ancienne : %1").arg(root.oldest)
            visible: root.waiting > 0 && root.oldest !== ""
        }
        SecondLine {
            Layout.fillWidth: true
            text: qsTr("Prochain essai : %1").arg(root.nextAttempt)
            visible: root.nextAttempt !== ""
        }
        QuietButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            focus: true
            iconName: "arrow-repeat"
            text: root.status === "current" ? qsTr("Synchroniser") : qsTr("Essayer maintenant")

            onClicked: {
                root.retryRequested()
                root.close()
            }
        }
    }
    background: Rectangle {
        color: Theme.color.surface
        border.color: Theme.color.line
        border.width: 1
        radius: Theme.radius.card

        Shadow {}
    }
}
