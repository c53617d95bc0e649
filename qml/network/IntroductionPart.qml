pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What the steps of an introduction share.
ColumnLayout {
    id: root

    required property IntroductionPage page

    signal opened(string route, string argument)

    spacing: Theme.space.l
}
