pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// One thing a meeting needs, ticked when it is there.
IconLine {
    id: root

    required property bool ready

    iconName: root.ready ? "check-circle-fill" : "circle"
    iconTone: root.ready ? "ok" : "quiet"
    quiet: !root.ready

    Accessible.role: Accessible.StaticText
    Accessible.name: root.ready ? qsTr("%1, prêt").arg(root.text)
                                : qsTr("%1, pas encore").arg(root.text)
}
