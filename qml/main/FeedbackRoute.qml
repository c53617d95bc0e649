import QtQuick
import Cordee.App.Shell
import Cordee.Feedback

ReceivePage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
}
