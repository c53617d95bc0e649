pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    implicitHeight: 1
    implicitWidth: 1
    color: Theme.color.line
}
