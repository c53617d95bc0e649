pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What one tab of the notebook shows.
ColumnLayout {
    id: root

    required property Notebook notebook

    signal openRequested(string route, string argument)

    spacing: Theme.space.l
}
