pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Shell
import Cordee.Notebook

SituationDetailPage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
    onCopyRequested: situationId => root.navigation.open("situation", situationId)
}
