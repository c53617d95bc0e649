pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// An invitation of mine, shown again.
Sheet {
    id: root

    required property Inviting inviting
    property string space: ""

    function show(space: string, name: string, link: string, qrText: string, stateText: string): void {
        root.space = space
        root.title = qsTr("Invitation pour %1").arg(name)
        view.link = link
        view.qrText = qrText
        view.stateText = stateText
        root.open()
    }

    LinkView {
        id: view

        Layout.fillWidth: true
        link: ""
        qrText: ""
        stateText: ""

        onCopyRequested: root.inviting.copyLink(root.space)
    }
    QuietButton {
        dangerous: true
        iconName: "slash-circle"
        text: qsTr("Retirer l’invitation")

        onClicked: {
            root.inviting.revoke(root.space)
            root.close()
        }
    }
}
