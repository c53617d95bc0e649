pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Cordee.App.Root
import Cordee.Ui

// Which backup, and the phrase that opens it. A file may also be dropped here.
Item {
    id: root

    required property Safekeeping safekeeping
    property string file: root.safekeeping.newest
    readonly property bool ready: root.file !== "" && phrase.text !== "" && !root.safekeeping.busy

    function take(place: url): void {
        root.file = root.safekeeping.localFile(place)
    }
    function submit(): void {
        if (root.ready)
            root.safekeeping.restore(root.file, phrase.text)
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space.m

        Repeater {
            model: root.safekeeping.found

            ListRow {
                id: candidate

                required property string modelData

                Layout.fillWidth: true
                leading: Icon {
                    color: candidate.modelData === root.file ? Theme.color.primary : Theme.color.muted
                    name: candidate.modelData === root.file ? "check-circle" : "circle"
                    size: Theme.icon
                }
                text: root.safekeeping.nameOf(candidate.modelData)

                Accessible.checkable: true
                Accessible.checked: candidate.modelData === root.file
                Accessible.role: Accessible.RadioButton
                onClicked: root.file = candidate.modelData
            }
        }
        SecondLine {
            Layout.fillWidth: true
            text: root.file === "" ? qsTr("Aucune sauvegarde dans tes documents : choisis un fichier, ou dépose-le ici.")
                                   : root.file
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        QuietButton {
            enabled: !root.safekeeping.busy
            iconName: "file-text"
            text: qsTr("Choisir un fichier…")

            onClicked: chooser.open()
        }
        TextField {
            id: phrase

            Layout.fillWidth: true
            echoMode: TextInput.Password
            enabled: !root.safekeeping.busy
            error: root.safekeeping.fault
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            label: qsTr("La phrase de cette sauvegarde")
            maximumLength: 200

            onAccepted: root.submit()
            onCommitted: text => phrase.value = text
        }
        PrimaryButton {
            Layout.fillWidth: true
            enabled: root.ready
            text: root.safekeeping.busy ? qsTr("Lecture du fichier…") : qsTr("Restaurer")

            onClicked: root.submit()
        }
    }
    FileDialog {
        id: chooser

        nameFilters: [qsTr("Sauvegardes de Cordée (*.cordee)"), qsTr("Tous les fichiers (*)")]
        title: qsTr("Choisir une sauvegarde")

        onAccepted: root.take(chooser.selectedFile)
    }
    DropArea {
        anchors.fill: parent

        onDropped: drop => {
            if (drop.hasUrls)
                root.take(drop.urls[0])
        }
    }
}
