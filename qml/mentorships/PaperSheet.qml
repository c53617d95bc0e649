pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The agenda or the recap for somebody who reads it elsewhere: copied, mailed, as a PDF; the meeting
// for a calendar. The other's app shows all of it already.
Sheet {
    id: root

    required property MeetingRoom room
    property int kind: MeetingPapers.Agenda
    property int format: MeetingPapers.Pdf
    property string said: ""
    property bool failed: false

    function show(kind: int): void {
        root.kind = kind
        root.said = ""
        root.open()
    }

    function ask(format: int): void {
        root.format = format
        root.said = ""
        files.currentFile = files.currentFolder + "/" + encodeURIComponent(root.room.papers.nameFor(root.kind, format))
        files.open()
    }

    function save(place: url): void {
        const trouble = root.room.papers.save(root.kind, root.format, place)
        root.failed = trouble !== ""
        root.said = root.failed ? trouble : qsTr("C’est enregistré.")
    }

    secondLine: root.room.waiting
                ? qsTr("%1 n’a pas encore Cordée : envoie-le comme tu veux, rien ne te manquera ici.").arg(root.room.partnerName)
                : qsTr("%1 le voit déjà dans Cordée dès que le réseau le permet. Ceci sert à l’envoyer autrement.").arg(root.room.partnerName)
    title: root.kind === MeetingPapers.Agenda ? qsTr("Envoyer l’ordre du jour") : qsTr("Envoyer le compte rendu")
    wantedWidth: 560

    Body {
        Layout.fillWidth: true
        padding: Theme.space.l
        text: root.opened ? root.room.papers.text(root.kind) : ""
        topPadding: Theme.space.l

        Rectangle {
            anchors.fill: parent
            color: Theme.color.sunken
            radius: Theme.radius.control
            z: -1
        }
    }
    SecondLine {
        Layout.fillWidth: true
        text: qsTr("Le fichier d’agenda emporte les %n rencontres de la série, avec leurs changements.", "", root.room.papers.calendarCount)
        visible: root.room.papers.calendarCount > 1 && root.room.slotTexts.length === 0
    }
    IconLine {
        Layout.fillWidth: true
        iconName: root.failed ? "exclamation-triangle" : "check-circle"
        iconTone: root.failed ? "danger" : "ok"
        text: root.said
        visible: root.said !== ""

        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.said
    }
    FileDialog {
        id: files

        currentFolder: root.room.papers.folder
        fileMode: FileDialog.SaveFile
        title: qsTr("Où l’enregistrer ?")

        onAccepted: root.save(files.selectedFile)
    }
    footer: [
        PrimaryButton {
            iconName: "clipboard"
            text: qsTr("Copier")

            onClicked: {
                root.room.papers.copy(root.kind)
                root.failed = false
                root.said = qsTr("Copié : colle-le dans un message.")
            }
        },
        QuietButton {
            iconName: "envelope"
            text: qsTr("Par courriel")

            onClicked: Qt.openUrlExternally(root.room.papers.mail(root.kind))
        },
        QuietButton {
            iconName: "file-text"
            text: qsTr("PDF…")

            onClicked: root.ask(MeetingPapers.Pdf)
        },
        QuietButton {
            iconName: "calendar-plus"
            text: qsTr("Agenda…")
            visible: root.room.slotTexts.length === 0

            Accessible.name: qsTr("Un fichier pour l’agenda")

            onClicked: root.ask(MeetingPapers.Calendar)
        }
    ]
}
