pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Writes the figures. A field shows what it holds only while it is written in.
Sheet {
    id: root

    required property SalaryPage page

    title: qsTr("Mes chiffres")

    onAboutToShow: currency.text = root.page.editor.currency

    AudienceBadge {}
    Repeater {
        model: root.page.figures.length

        TextField {
            id: amount

            required property int index
            readonly property var figure: root.page.figures[amount.index]

            Layout.fillWidth: true
            echoMode: amount.activeFocus ? TextInput.Normal : TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData
            label: amount.figure.name
            value: amount.figure.text

            onCommitted: text => {
                amount.error = root.page.setAmount(amount.figure.field, text) ? ""
                             : qsTr("Un montant brut annuel, par exemple 48 000 ou 48 k.")
            }
        }
    }
    TextField {
        id: currency

        Layout.fillWidth: true
        label: qsTr("Monnaie (€ si rien n’est dit)")

        onCommitted: text => root.page.editor.currency = text.trim()
    }
    TextArea {
        Layout.fillWidth: true
        hint: qsTr("Grille, annonces, baromètre, collègues : jamais partagé.")
        label: qsTr("D’où viennent ces chiffres")
        lines: 2
        value: root.page.editor.sources

        onCommitted: text => root.page.editor.sources = text
    }
    footer: PrimaryButton {
        text: qsTr("C’est bon")

        onClicked: root.close()
    }
}
