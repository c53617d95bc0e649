pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cordee.App
import Cordee.Ui

// The terms of an agreement, label over text; of a change, what was said before, struck through.
ColumnLayout {
    id: root

    required property RowsModel terms
    property int most: 100

    spacing: Theme.space.m

    Repeater {
        model: root.terms

        ColumnLayout {
            id: line

            required property int index
            required property string label
            required property string text
            required property string before
            required property bool isChange

            Layout.fillWidth: true
            spacing: 2
            visible: line.index < root.most

            Accessible.role: Accessible.StaticText
            Accessible.name: line.isChange && line.before !== ""
                             ? qsTr("%1, avant : %2, maintenant : %3").arg(line.label).arg(line.before)
                                   .arg(line.text)
                             : qsTr("%1 : %2").arg(line.label).arg(line.text)

            SecondLine {
                Layout.fillWidth: true
                text: line.label
                Accessible.ignored: true
            }
            Body {
                Layout.fillWidth: true
                color: Theme.color.muted
                font.strikeout: true
                text: line.before
                visible: line.before !== ""
                Accessible.ignored: true
            }
            Body {
                Layout.fillWidth: true
                text: line.text !== "" ? line.text : qsTr("(retiré)")
                Accessible.ignored: true
            }
        }
    }
}
