pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Cordee.Ui

// What PrimaryButton, QuietButton and LinkButton share: an icon and a word, centred, with the
// keyboard's ring. The word wraps rather than being cut when the text is large.
T.Button {
    id: root

    property string iconName: ""
    property color ink: Theme.color.ink
    property color fill: "transparent"
    property color pressedFill: root.fill
    property color outline: "transparent"

    implicitWidth: Math.max(Theme.touch, content.wanted + leftPadding + rightPadding)
    // A Flow begins a new line but does not narrow what is wider than a line.
    width: root.parent instanceof Flow && root.parent.width > 0
           ? Math.min(implicitWidth, root.parent.width) : implicitWidth
    implicitHeight: Math.max(Theme.touch, content.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    opacity: root.enabled ? 1 : 0.5
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.text.body
    font.weight: Font.DemiBold

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    contentItem: Item {
        id: content

        readonly property real iconRoom: root.iconName === "" ? 0
                                         : glyph.width + (root.text === "" ? 0 : Theme.space.s)
        readonly property real wanted: iconRoom + wordWidth
        // The text's own implicitWidth changes while it is being laid out.
        readonly property real wordWidth: root.text === "" ? 0 : Math.ceil(asked.advanceWidth) + 1

        implicitHeight: Math.max(glyph.height, word.contentHeight)

        TextMetrics {
            id: asked

            font: root.font
            text: root.text
        }
        Icon {
            id: glyph

            x: Math.max(0, (content.width - content.wanted) / 2)
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.iconName
            size: Math.round(18 * Theme.scale)
            visible: root.iconName !== ""
        }
        Text {
            id: word

            x: glyph.x + content.iconRoom
            width: Math.min(content.wordWidth, content.width - content.iconRoom)
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            font: root.font
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
    }
    background: Rectangle {
        color: root.down || root.hovered ? root.pressedFill : root.fill
        border.color: root.outline
        border.width: root.outline.a > 0 ? 1 : 0
        radius: Theme.radius.control

        Behavior on color {
            ColorAnimation { duration: Theme.motion.state }
        }
        FocusRing { control: root }
    }
}
