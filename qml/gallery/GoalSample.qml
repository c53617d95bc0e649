pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.Ui

ColumnLayout {
    id: root

    spacing: Theme.space.s

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Body {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: "Animer seule un comité projet d’ici mars"
        }
        Body {
            color: Theme.color.primary
            font.weight: Font.DemiBold
            text: "60 %"
        }
    }
    ProgressLine {
        Layout.fillWidth: true
        label: "Animer seule un comité projet"
        value: 0.6
    }
    LineEnds {
        Layout.fillWidth: true
        end: "échéance 15 mars"
        start: "3 jalons sur 5"
    }
}
