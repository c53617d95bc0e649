pragma ComponentBehavior: Bound

import QtQuick

// How long, in minutes, by fives.
NumberField {
    from: 5
    step: 5
    to: 240
    unit: qsTr("min")
}
