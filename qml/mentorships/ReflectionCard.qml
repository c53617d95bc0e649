pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// A mentor's four lines after a meeting: a minute in the corridor, for nobody else.
Card {
    id: root

    required property MeetingRoom room
    readonly property MeetingReflection mirror: root.room.reflection

    spacing: Theme.space.s

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Mes quatre lignes")

        AudienceBadge {}
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que j’ai remarqué")
        lines: 1
        value: root.mirror.noticed

        onCommitted: text => root.mirror.noticed = text
    }
    Choice {
        Layout.fillWidth: true
        current: root.mirror.askedVsTold < 0 ? -1 : Math.round(root.mirror.askedVsTold / 2.5)
        label: qsTr("J’ai surtout…")
        options: [qsTr("dit"), qsTr("plutôt dit"), qsTr("moitié-moitié"), qsTr("plutôt demandé"), qsTr("demandé")]

        onChosen: index => root.mirror.askedVsTold = Math.round(index * 2.5)
    }
    TrendBars {
        Layout.fillWidth: true
        figure: "askedVsTold"
        label: qsTr("De dire, en bas, à demander, en haut")
        outOf: 10
        points: root.mirror.trend
        said: root.mirror.askedText
        visible: root.mirror.trend.length > 1
    }
    TextArea {
        Layout.fillWidth: true
        hint: root.mirror.lastPromise === "" ? "" : qsTr("La dernière fois : %1").arg(root.mirror.lastPromise)
        label: qsTr("Ce que je me promets")
        lines: 1
        value: root.mirror.promise

        onCommitted: text => root.mirror.promise = text
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce que j’ai appris")
        lines: 1
        value: root.mirror.learned

        onCommitted: text => root.mirror.learned = text
    }
}
