import QtQuick
import Cordee.App.Shell
import Cordee.Feedback

SelfAssessmentPage {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
}
