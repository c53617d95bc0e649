pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// Who talked, as felt: ten seconds, no recording; and how it went over time. Mine alone.
Card {
    id: root

    required property MeetingRoom room
    readonly property MeetingReflection mirror: root.room.reflection
    readonly property var shares: [10, 30, 50, 70, 90]

    spacing: Theme.space.s

    CardHead {
        Layout.fillWidth: true
        title: qsTr("Qui a parlé ?")

        AudienceBadge {}
    }
    Choice {
        Layout.fillWidth: true
        current: root.shares.indexOf(root.mirror.talkShare)
        label: qsTr("À vue de nez, en dix secondes")
        options: [qsTr("Surtout %1").arg(root.room.partnerName), qsTr("Plutôt %1").arg(root.room.partnerName),
            qsTr("Moitié-moitié"), qsTr("Plutôt moi"), qsTr("Surtout moi")]

        onChosen: index => root.mirror.talkShare = root.shares[index]
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("Ce qui comptait pour %1").arg(root.room.partnerName)
        placeholderText: qsTr("Une phrase, pour la prochaine fois")
        lines: 1
        value: root.mirror.mattered

        onCommitted: text => root.mirror.mattered = text
    }
    TrendBars {
        Layout.fillWidth: true
        figure: "talkShare"
        high: 50
        label: qsTr("Ta part de parole, d’une rencontre à l’autre")
        points: root.mirror.trend
        said: root.mirror.trendText
        visible: root.mirror.trend.length > 1
    }
}
