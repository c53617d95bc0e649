pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// My achievements as a document: for a yearly interview or a CV, in French or English.
Card {
    id: root

    required property Achievements achievements
    required property string documents
    property int form: 0
    property int language: 0

    function write(asPdf: bool): void {
        root.achievements.exportTo(root.documents, root.form === 1, root.language === 1, asPdf)
    }

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("En faire un document")
    }
    Choice {
        Layout.fillWidth: true
        current: root.form
        label: qsTr("Pour")
        options: [qsTr("un entretien"), qsTr("un CV")]

        onChosen: index => root.form = index
    }
    Choice {
        Layout.fillWidth: true
        current: root.language
        label: qsTr("En")
        options: [qsTr("français"), qsTr("anglais")]

        onChosen: index => root.language = index
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        QuietButton {
            iconName: "download"
            text: qsTr("PDF")

            onClicked: root.write(true)
        }
        QuietButton {
            iconName: "file-text"
            text: qsTr("Markdown")

            onClicked: root.write(false)
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: root.achievements.exported
        visible: text !== ""
        wrapMode: Text.WrapAnywhere
    }
}
