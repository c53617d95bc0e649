pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Language, colours, size of the text.
Card {
    id: root

    required property Preferences preferences
    readonly property var sizes: [85, 100, 125, 150, 200] // var: lists of int have no indexOf in 6.4

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Apparence")
    }
    Choice {
        Layout.fillWidth: true
        current: root.preferences.language
        label: qsTr("Langue")
        options: [qsTr("Celle du système"), "Français", "English"]

        onChosen: index => root.preferences.language = index
    }
    Choice {
        Layout.fillWidth: true
        current: root.preferences.theme
        label: qsTr("Couleurs")
        options: [qsTr("Celles du système"), qsTr("Claires"), qsTr("Sombres")]

        onChosen: index => root.preferences.theme = index
    }
    Choice {
        Layout.fillWidth: true
        current: root.sizes.indexOf(root.preferences.textSize)
        label: qsTr("Taille du texte")
        options: root.sizes.map(size => qsTr("%1 %").arg(size))

        onChosen: index => root.preferences.textSize = root.sizes[index]
    }
}
