pragma ComponentBehavior: Bound

import QtQuick
import Cordee.App.Root
import Cordee.App.Shell
import Cordee.Settings

SettingsPage {
    id: root

    required property App app
    required property Navigation navigation

    canLeaveSample: root.app.sample
    safekeeping: root.app.safekeeping
    syncDetail: root.app.shell?.syncDetail ?? ""
    syncNext: root.app.shell?.syncNextAttempt ?? ""
    syncText: root.app.syncSentence

    onBack: root.navigation.back()
    onBinRequested: root.navigation.open("bin")
    onDeviceRequested: root.navigation.open("device")
    onHistoryRequested: root.navigation.open("history")
    onRetryRequested: root.app.shell?.synchronise()
    onRestoreRequested: root.navigation.open("restore")
    onSampleRequested: asMentor => root.app.openSample(asMentor)
}
