import QtQuick
import Cordee.App.Shell
import Cordee.Feedback

ContributionView {
    id: root

    required property Navigation navigation

    onBack: root.navigation.back()
    onSelfAssessmentRequested: root.navigation.open("self-assessment")
}
