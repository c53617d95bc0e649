pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// À classer: what was caught, and what becomes of it.
PageFrame {
    id: root

    required property CaptureModel capture

    signal captureRequested

    backVisible: true
    secondLine: qsTr("Un geste par ligne. Moi seul la vois tant qu’elle n’est pas classée.")
    title: qsTr("À classer")

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xxl
        action: qsTr("Capturer une ligne")
        icon: "inbox"
        text: qsTr("Une idée, une question, une promesse : attrape-la en une ligne, tu la classeras ici au calme.")
        visible: root.capture.count === 0

        onActionClicked: root.captureRequested()
    }
    Repeater {
        model: root.capture

        ToFileRow {
            Layout.fillWidth: true
            capture: root.capture

            onFileRequested: (itemId, target) => root.capture.file(itemId, target, "")
            onRemoveRequested: itemId => root.capture.remove(itemId)
            onRenameRequested: (itemId, text) => root.capture.rename(itemId, text)
        }
    }
}
