pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Notebook

StoryDetailPage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
}
