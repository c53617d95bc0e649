pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

// Introduced: to write first, then to say that we met.
IntroductionPart {
    id: root

    PrimaryButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: "calendar-check"
        text: qsTr("Nous nous sommes parlé")

        onClicked: telling.ask()
    }
    AnswerSheet {
        id: telling

        act: qsTr("C’est noté")
        hint: qsTr("%1 le lira : c’est ce qui donne envie de recommencer.").arg(root.page.partner)
        label: qsTr("Qu’en retiens-tu ?")
        title: qsTr("La rencontre")

        onSaid: words => root.page.met(words)
    }
}
