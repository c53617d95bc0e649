pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The first reaction, read again later. It never left.
Card {
    id: root

    required property Reception reception

    CardTitle {}
    Body {
        Layout.fillWidth: true
        text: root.reception.reaction
    }

    component CardTitle: RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Ma première réaction")
        }
        AudienceBadge {}
    }
}
