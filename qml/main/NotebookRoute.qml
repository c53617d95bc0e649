pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Notebook

NotebookPage {
    id: root

    required property Navigation navigation

    onOpenRequested: (route, argument) => root.navigation.open(route, argument)
}
