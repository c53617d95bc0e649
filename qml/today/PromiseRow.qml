pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// One of my promises: a tap says that it is kept, the arrow asks for another day.
RowLayout {
    id: root

    required property string commitmentId
    required property string text
    required property string line
    required property string tone
    required property bool kept
    required property string roleText
    required property int index
    readonly property real wordsAt: box.wordsAt

    signal keptRequested(string commitmentId, bool kept)
    signal laterRequested(string commitmentId, string text)

    spacing: 0

    CheckBox {
        id: box

        Layout.fillWidth: true
        checked: root.kept
        secondLine: root.roleText === "" ? root.line : qsTr("%1 · %2").arg(root.roleText).arg(root.line)
        secondTone: root.tone
        text: root.text

        onToggleRequested: root.keptRequested(root.commitmentId, !root.kept)
    }
    IconButton {
        Layout.rightMargin: -Theme.space.m
        iconName: "chevron-right"
        text: qsTr("Renégocier : %1").arg(root.text)
        visible: !root.kept

        onClicked: root.laterRequested(root.commitmentId, root.text)
    }
}
