pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// One person of the list: name, what they are to me, and the reason they stand there.
ListRow {
    id: root

    required property string mentorshipId
    required property string name
    required property string initials
    required property string reason
    required property bool asks
    required property string tone
    required property string roleText

    signal ficheRequested(string mentorshipId)

    chevron: true
    secondLine: qsTr("%1 · %2").arg(root.roleText).arg(root.reason)
    secondTone: root.asks ? "rope" : "quiet"
    strong: true
    text: root.name
    leading: Avatar {
        initials: root.initials
        tone: root.tone
    }

    onClicked: root.ficheRequested(root.mentorshipId)
}
