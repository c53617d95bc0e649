pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// What is to be done now, or who is awaited.
Card {
    id: root

    required property IntroductionPage page
    readonly property string step: root.page.step
    readonly property var parts: ({
        answerRequest: "AnswerRequestPart", askContact: "AskContactPart", introduce: "BridgePart",
        answerOffer: "AnswerOfferPart", write: "MeetPart", thankContact: "ThankContactPart",
        thankConnector: "ThankConnectorPart"
    })

    signal opened(string route, string argument)

    function show(): void {
        const part = root.parts[root.step]
        if (part === undefined)
            loader.source = ""
        else
            loader.setSource(part + ".qml", { page: root.page })
    }

    visible: awaited.text !== "" || root.step !== "" || root.page.reopenable
    spacing: Theme.space.l

    onStepChanged: root.show()
    Component.onCompleted: root.show()

    Body {
        id: awaited

        Layout.fillWidth: true
        text: root.page.awaited
        visible: text !== ""
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: qsTr("« %1 »").arg(root.page.editor.answer)
        visible: root.page.requester && root.page.editor.answer !== ""
    }
    Loader {
        id: loader

        Layout.fillWidth: true
        visible: root.step !== ""
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "arrow-counterclockwise"
        text: qsTr("Y revenir")
        visible: root.page.reopenable

        onClicked: root.page.reopen()
    }
    Connections {
        target: loader.item as IntroductionPart

        function onOpened(route: string, argument: string): void {
            root.opened(route, argument)
        }
    }
}
