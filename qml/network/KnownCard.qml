pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Who it is, now that both said yes.
Card {
    id: root

    required property IntroductionPage page
    readonly property IntroductionEditor editor: root.page.editor

    SectionTitle {
        Layout.fillWidth: true
        text: root.editor.metName
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.editor.metRole
        visible: text !== ""
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "envelope"
        text: root.editor.metReach
        visible: text !== ""
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "person-plus"
        text: qsTr("Garder dans mes contacts")
        visible: root.page.requester && !root.page.kept

        onClicked: root.page.keepContact()
    }
}
