pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The tabs of a page: words on a line, the chosen one underlined. Scrolls when room is short.
FocusScope {
    id: root

    required property list<string> tabs
    property int current: 0

    signal chosen(int index)

    function walk(step: int): void {
        const next = Math.max(0, Math.min(root.tabs.length - 1, root.current + step))
        root.chosen(next)
        words.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }

    // Scrolls so far that the chosen tab is whole, with a part of its neighbours.
    function reveal(): void {
        const word = words.itemAt(root.current)
        if (word === null)
            return
        const room = 2 * Theme.space.xl
        const last = Math.max(0, strip.contentWidth - strip.width)
        const least = word.x + word.width + room - strip.width
        const most = Math.max(0, word.x - room)
        strip.contentX = Math.min(last, Math.max(least, Math.min(most, strip.contentX)))
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Onglets")
    Keys.onLeftPressed: root.walk(-1)
    Keys.onRightPressed: root.walk(1)

    onCurrentChanged: root.reveal()
    onWidthChanged: root.reveal()

    Separator {
        width: parent.width
        anchors.bottom: parent.bottom
    }
    Flickable {
        id: strip

        anchors.fill: parent
        anchors.margins: -4
        boundsBehavior: Flickable.StopAtBounds
        clip: contentWidth > width
        contentWidth: row.implicitWidth + 8
        flickableDirection: Flickable.HorizontalFlick
        interactive: contentWidth > width

        Row {
            id: row

            x: 4
            y: 4
            spacing: Theme.space.xl

            onImplicitWidthChanged: root.reveal()

            Repeater {
                id: words

                model: root.tabs

                T.TabButton {
                    id: tab

                    required property int index
                    required property string modelData

                    implicitWidth: word.implicitWidth
                    implicitHeight: Math.max(Theme.touch, word.implicitHeight + 20)
                    autoExclusive: false
                    checkable: false
                    checked: tab.index === root.current
                    focus: tab.checked
                    focusPolicy: tab.checked ? Qt.StrongFocus : Qt.ClickFocus
                    text: tab.modelData

                    Accessible.role: Accessible.PageTab
                    Accessible.name: tab.text
                    Accessible.onPressAction: tab.clicked()

                    onClicked: root.chosen(tab.index)

                    contentItem: Text {
                        id: word

                        color: tab.checked ? Theme.color.primary
                               : tab.hovered ? Theme.color.ink : Theme.color.muted
                        font.family: Theme.family
                        font.pixelSize: Theme.text.body
                        font.weight: tab.checked ? Font.DemiBold : Font.Medium
                        text: tab.text
                        textFormat: Text.PlainText
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                    background: Item {
                        Rectangle {
                            anchors.bottom: parent.bottom
                            width: parent.width
                            height: 2
                            radius: 1
                            color: Theme.color.primary
                            visible: tab.checked
                        }
                        FocusRing { control: tab }
                    }
                }
            }
        }
    }
    // More to the side: the words fade out.
    component Fade: Rectangle {
        id: fade

        property bool toRight: true

        width: 28
        height: parent.height - 1
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: fade.toRight ? Qt.alpha(Theme.color.background, 0) : Theme.color.background
                position: 0
            }
            GradientStop {
                color: fade.toRight ? Theme.color.background : Qt.alpha(Theme.color.background, 0)
                position: 1
            }
        }
    }
    Fade {
        toRight: false
        visible: strip.contentX > 4
    }
    Fade {
        anchors.right: parent.right
        visible: strip.contentX < strip.contentWidth - strip.width - 4
    }
}
