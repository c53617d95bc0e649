pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Cordee.App
import Cordee.Ui

// The five levels, each with what it looks like and who stands there. Choosing one asks for evidence.
Card {
    id: root

    required property SkillPage page

    signal assessRequested(int level)

    spacing: Theme.space.xs

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Cinq niveaux")
    }
    SecondLine {
        Layout.bottomMargin: Theme.space.s
        Layout.fillWidth: true
        text: root.page.mine ? qsTr("Où te situes-tu ? Touche un niveau, et montre ce qui le prouve.")
                             : qsTr("Où vois-tu cette personne ? Touche un niveau, et dis ce qui te le montre.")
    }
    Repeater {
        model: root.page.levels

        T.AbstractButton {
            id: line

            required property var modelData

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.space.m)

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Niveau %1").arg(line.modelData.level)
            Accessible.description: line.modelData.who === "" ? line.modelData.text
                                    : qsTr("%1, %2").arg(line.modelData.text).arg(line.modelData.who)
            Keys.onReturnPressed: line.clicked()
            Keys.onEnterPressed: line.clicked()

            onClicked: root.assessRequested(line.modelData.level)

            contentItem: RowLayout {
                spacing: Theme.space.m

                Avatar {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.space.s
                    initials: String(line.modelData.level)
                    size: 28
                    tone: line.modelData.who !== "" ? "tint" : "quiet"
                }
                Body {
                    id: words

                    Layout.fillWidth: true
                    font.weight: line.modelData.who !== "" ? Font.DemiBold : Font.Normal
                    text: line.modelData.text
                }
                Chip {
                    text: line.modelData.who
                    tone: "tint"
                    visible: line.modelData.who !== ""
                }
            }
            background: Rectangle {
                color: line.hovered || line.down ? Theme.color.sunken : "transparent"
                radius: Theme.radius.control

                FocusRing {
                    control: line
                }
            }
        }
    }
}
