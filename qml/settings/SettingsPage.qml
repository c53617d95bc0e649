pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.App.Root
import Cordee.Ui

// Réglages: me, the look, the server, my data.
PageFrame {
    id: root

    required property SettingsModel settings
    required property PromptChoices prompts
    required property Safekeeping safekeeping
    // What the state chip knows, for the server's card.
    property string syncText: ""
    property string syncDetail: ""
    property string syncNext: ""
    property bool canLeaveSample: false

    signal binRequested
    signal historyRequested
    signal deviceRequested
    signal sampleRequested(bool asMentor)
    signal retryRequested
    signal restoreRequested

    backVisible: true
    title: qsTr("Réglages")

    ProfileCard {
        Layout.fillWidth: true
        settings: root.settings
    }
    LookCard {
        Layout.fillWidth: true
        preferences: root.settings.preferences
    }
    PromptsCard {
        Layout.fillWidth: true
        prompts: root.prompts
    }
    second: [
        ServerCard {
            Layout.fillWidth: true
            preferences: root.settings.preferences
            syncDetail: root.syncDetail
            syncNext: root.syncNext
            syncText: root.syncText

            onDeviceRequested: root.deviceRequested()
            onRetryRequested: root.retryRequested()
        },
        DataCard {
            Layout.fillWidth: true
            settings: root.settings

            onBinRequested: root.binRequested()
            onHistoryRequested: root.historyRequested()
        },
        BackupCard {
            Layout.fillWidth: true
            safekeeping: root.safekeeping
            visible: !root.canLeaveSample

            onRestoreRequested: root.restoreRequested()
        },
        Card {
            Layout.fillWidth: true
            visible: !root.canLeaveSample

            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("Un exemple à visiter")
            }
            Body {
                Layout.fillWidth: true
                color: Theme.color.muted
                text: qsTr("Une relation d’un an, à part de tes données et jetée quand tu la quittes.")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space.m

                QuietButton {
                    text: qsTr("Comme mentorée")

                    onClicked: root.sampleRequested(false)
                }
                QuietButton {
                    text: qsTr("Comme mentor")

                    onClicked: root.sampleRequested(true)
                }
            }
        },
        SecondLine {
            Layout.fillWidth: true
            text: qsTr("Cordée %1").arg(root.settings.version)
        }
    ]
}
