pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Contrepoint: the other's opinion, sealed until the decision is taken.
Card {
    id: root

    required property Counterpoints counterpoints
    required property string sharedWith
    required property bool locked

    visible: root.counterpoints.canWrite || root.counterpoints.mine !== "" || root.counterpoints.theirName !== ""

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Contrepoint")
    }
    IconLine {
        Layout.fillWidth: true
        iconName: "lock"
        iconTone: "tint"
        text: qsTr("%1 a écrit son avis, sous scellé. Tu le liras quand tu auras tranché.").arg(root.counterpoints.theirName)
        visible: root.counterpoints.theirName !== "" && root.counterpoints.theirs === ""
    }
    Body {
        Layout.fillWidth: true
        text: root.counterpoints.theirs
        visible: root.counterpoints.theirs !== ""
    }
    IconLine {
        Layout.fillWidth: true
        iconName: root.counterpoints.asSealed ? "patch-check" : "info-circle"
        iconTone: root.counterpoints.asSealed ? "ok" : "quiet"
        quiet: true
        text: root.counterpoints.asSealed ? NameSentences.say(qsTr("De %1, écrit avant ta décision et inchangé depuis."), root.counterpoints.theirName)
                                          : NameSentences.say(qsTr("De %1, sans scellé : écrit ou changé après ta décision."), root.counterpoints.theirName)
        visible: root.counterpoints.theirs !== ""
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.locked ? qsTr("%1 a déjà tranché et lira ces mots tout de suite.").arg(root.sharedWith)
                          : qsTr("%1 ne pourra pas lire ces mots avant d’avoir tranché, et tu ne pourras plus les changer.").arg(root.sharedWith)
        visible: root.counterpoints.canWrite
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("Ce que tu en penses")
        visible: root.counterpoints.canWrite
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        enabled: words.text.trim() !== ""
        iconName: root.locked ? "send" : "lock"
        text: root.locked ? qsTr("Envoyer") : qsTr("Sceller")
        visible: root.counterpoints.canWrite

        onClicked: root.counterpoints.write(words.text)
    }
    Body {
        Layout.fillWidth: true
        text: root.counterpoints.mine
        visible: root.counterpoints.mine !== ""
    }
    IconLine {
        Layout.fillWidth: true
        iconName: root.counterpoints.sealed ? "lock" : "unlock"
        iconTone: "tint"
        quiet: true
        text: root.counterpoints.sealed ? qsTr("Sous scellé. Il s’ouvrira quand %1 aura tranché.").arg(root.sharedWith)
                                        : qsTr("Ouvert : %1 peut le lire.").arg(root.sharedWith)
        visible: root.counterpoints.mine !== ""
    }
}
