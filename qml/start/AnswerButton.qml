pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// One answer to a question of the first start.
QuietButton {
    id: root

    required property int index
    required property string modelData
    property int current: -1

    signal answered(int index)

    iconName: root.index === root.current ? "check-lg" : ""
    text: root.modelData

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.index === root.current

    onClicked: root.answered(root.index)
}
