pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Who sees this: mine alone, or shared with the person named.
Chip {
    id: root

    property string sharedWith: ""

    // Narrower than its words where there is no room, never wider.
    Layout.fillWidth: true
    Layout.maximumWidth: implicitWidth
    icon: root.sharedWith === "" ? "eye-slash" : "people"
    text: root.sharedWith === "" ? qsTr("moi seul") : qsTr("partagé avec %1").arg(root.sharedWith)
    tone: root.sharedWith === "" ? "quiet" : "tint"
}
