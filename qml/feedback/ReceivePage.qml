pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A feedback received, without haste; or one I gave, and what became of it.
PageFrame {
    id: root

    required property Reception reception

    backVisible: true
    secondLine: root.reception.whenText
    title: root.reception.given ? qsTr("Ton retour à %1").arg(root.reception.firstName)
                                : qsTr("%1 t’a fait un retour").arg(root.reception.firstName)

    FeedbackTextCard {
        Layout.fillWidth: true
        reception: root.reception
    }
    second: [
        ReactStep {
            Layout.fillWidth: true
            reception: root.reception
            visible: !root.reception.given && root.reception.step <= Reception.Settle
        },
        ReformulateStep {
            Layout.fillWidth: true
            reception: root.reception
            visible: !root.reception.given && (root.reception.step === Reception.Reformulate
                                               || root.reception.step === Reception.Ask)
        },
        ChooseStep {
            Layout.fillWidth: true
            reception: root.reception
            visible: !root.reception.given && root.reception.step === Reception.Choose
        },
        OutcomeCard {
            Layout.fillWidth: true
            reception: root.reception
            visible: root.reception.given || root.reception.step >= Reception.Answered
        },
        RecheckCard {
            Layout.fillWidth: true
            reception: root.reception
            visible: !root.reception.given && root.reception.step >= Reception.Answered
                     && root.reception.choice !== Model.FeedbackChoice.Decline
        },
        ReplyCard {
            Layout.fillWidth: true
            reception: root.reception
            visible: root.reception.given && root.reception.asked && !root.reception.replied
        },
        MyReactionCard {
            Layout.fillWidth: true
            reception: root.reception
            visible: !root.reception.given && root.reception.step > Reception.Settle
                     && root.reception.reaction !== ""
        }
    ]
}
