pragma ComponentBehavior: Bound

import QtQuick

// Who sees this: mine alone, or shared with the person named.
Chip {
    id: root

    property string sharedWith: ""

    icon: root.sharedWith === "" ? "eye-slash" : "people"
    text: root.sharedWith === "" ? qsTr("moi seul") : qsTr("partagé avec %1").arg(root.sharedWith)
    tone: root.sharedWith === "" ? "quiet" : "tint"
}
