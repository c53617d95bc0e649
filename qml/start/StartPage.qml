pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.App.Root
import Cordee.Ui

// The first start: one question at a time, no account.
FrontPage {
    id: root

    required property App app
    required property StartModel start
    readonly property bool asks: root.start.answers.length > 0
    readonly property int chosen: root.start.step === StartModel.RoleStep ? root.start.role
                                  : root.start.step === StartModel.PartnerStep
                                    ? root.start.partner : root.start.concern

    function answer(index: int): void {
        if (root.start.step === StartModel.RoleStep)
            root.start.role = index
        else if (root.start.step === StartModel.PartnerStep)
            root.start.partner = index
        else
            root.start.concern = index
        root.start.goOn()
    }
    function goOn(): void {
        if (root.start.step === StartModel.FirstStep)
            root.start.finish(first.text)
        else
            root.start.goOn()
    }

    ProgressLine {
        Layout.fillWidth: true
        label: qsTr("Premier départ")
        value: (root.start.step + 1) / 5
    }
    ScreenTitle {
        Layout.fillWidth: true
        text: root.start.question
        wide: root.width >= Theme.railFrom
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.start.explanation
    }
    Repeater {
        model: root.start.answers

        AnswerButton {
            Layout.fillWidth: true
            current: root.chosen

            onAnswered: index => root.answer(index)
        }
    }
    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("Prénom et nom")
        text: root.start.name
        visible: root.start.step === StartModel.NameStep

        onAccepted: root.goOn()
        onTextEdited: root.start.name = text
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    TextField {
        id: first

        Layout.fillWidth: true
        label: root.start.firstLabel
        placeholderText: root.start.firstHint
        visible: root.start.step === StartModel.FirstStep

        onAccepted: root.goOn()
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    PrimaryButton {
        Layout.fillWidth: true
        enabled: root.start.canGoOn
        text: root.start.step === StartModel.FirstStep
              ? (first.text.trim() === "" ? qsTr("Plus tard") : qsTr("Commencer"))
              : qsTr("Continuer")
        visible: !root.asks

        onClicked: root.goOn()
    }
    RowLayout {
        Layout.fillWidth: true

        LinkButton {
            text: qsTr("Retour")
            visible: root.start.step > StartModel.RoleStep
                     && root.start.step < StartModel.FirstStep

            onClicked: root.start.goBack()
        }
        Item {
            Layout.fillWidth: true
        }
        LinkButton {
            text: qsTr("Voir un exemple")
            visible: root.start.step === StartModel.RoleStep

            onClicked: root.app.openSample(root.start.role === StartModel.AsMentor)
        }
    }
}
