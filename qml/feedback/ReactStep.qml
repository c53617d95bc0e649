pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The first reaction, for oneself, and time before anything is answered. Waiting is proposed, never forced.
Card {
    id: root

    required property Reception reception
    readonly property bool settling: root.reception.step === Reception.Settle

    spacing: Theme.space.l

    StepHead {
        Layout.fillWidth: true
        number: 1
        title: root.settling ? qsTr("À reprendre %1").arg(root.reception.resumeText)
                             : qsTr("Qu’est-ce que ça te fait, là, tout de suite ?")
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Ces mots restent à toi pour toujours : ils ne partent jamais.")
        label: qsTr("Ma première réaction")
        value: root.reception.reaction

        onTextChanged: if (activeFocus) root.reception.typed(Reception.ReactionText, text)
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: root.settling ? qsTr("Rien ne presse. Tu peux aussi reprendre dès maintenant.")
                            : qsTr("Une nuit aide à entendre ce qui est dit plutôt que la façon dont c’est dit.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PrimaryButton {
            iconName: "moon"
            text: qsTr("Laisser reposer jusqu’à demain")
            visible: !root.settling

            onClicked: root.reception.letSettle(1)
        }
        QuietButton {
            text: root.settling ? qsTr("Reprendre maintenant") : qsTr("Continuer")

            onClicked: root.reception.goOn()
        }
    }
}
