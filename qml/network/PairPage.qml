pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Network
import Cordee.Ui

// Links a second device of mine: code on the old one, digits compared on both.
PageFrame {
    id: root

    required property PairingModel pairing
    // This device is the new one: it enters a code instead of showing one.
    property bool entering: false
    property string wrong: ""

    function submit(): void {
        root.wrong = root.pairing.enter(code.text)
    }

    backVisible: true
    title: qsTr("Relier un appareil")

    Card {
        Layout.fillWidth: true
        visible: root.pairing.stage === PairingModel.None && !root.entering

        Body {
            Layout.fillWidth: true
            text: qsTr("Ton téléphone et ton ordinateur peuvent tout partager, sans compte ni mot de passe. Prends l’autre appareil en main, ouvre Cordée et choisis « J’ai déjà Cordée ailleurs ».")
        }
        PrimaryButton {
            iconName: "qr-code"
            text: qsTr("Afficher le code")

            onClicked: root.pairing.start()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.pairing.stage === PairingModel.None && root.entering

        TextField {
            id: code

            Layout.fillWidth: true
            error: root.wrong
            focus: true
            iconName: "keyboard"
            inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
            label: qsTr("Le code affiché sur ton autre appareil")

            onAccepted: root.submit()
            onTextEdited: root.wrong = ""
        }
        PrimaryButton {
            enabled: code.text.trim() !== ""
            text: qsTr("Relier")

            onClicked: root.submit()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.pairing.stage !== PairingModel.None

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            border.color: Theme.color.line
            border.width: 1
            color: "white"
            implicitHeight: 264
            implicitWidth: 264
            radius: Theme.radius.control
            visible: root.pairing.qrText !== ""

            QrCode {
                anchors.fill: parent
                anchors.margins: 2
                text: root.pairing.qrText

                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Code pour relier un appareil")
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            font.letterSpacing: 1
            horizontalAlignment: Text.AlignHCenter
            text: root.pairing.typedCode
            visible: text !== ""
        }
        ScreenTitle {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.pairing.digits
            visible: root.pairing.stage === PairingModel.Compare
        }
        SecondLine {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.pairing.deviceLabel === "" ? "" : qsTr("Appareil : %1").arg(root.pairing.deviceLabel)
            visible: text !== ""
        }
        Body {
            Layout.fillWidth: true
            color: root.pairing.stage === PairingModel.Failed ? Theme.color.danger : Theme.color.ink
            text: root.pairing.sentence
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.m

            PrimaryButton {
                iconName: "check-lg"
                text: qsTr("Oui, les mêmes chiffres")
                visible: root.pairing.stage === PairingModel.Compare && !root.pairing.newDevice

                onClicked: root.pairing.confirm()
            }
            QuietButton {
                text: root.pairing.stage === PairingModel.Done || root.pairing.stage === PairingModel.Failed
                      ? qsTr("Fermer") : qsTr("Arrêter")

                onClicked: root.pairing.cancel()
            }
        }
    }
}
