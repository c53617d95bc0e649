pragma ComponentBehavior: Bound

import QtQuick

// The title of a section, with a figure, a link or anything small at its end; what does not fit
// beside the title stands under it.
Item {
    id: root

    required property string title
    property string figure: ""
    property string link: ""
    property alias trailing: end.data
    readonly property real endWidth: Math.max(note.visible ? Math.ceil(note.implicitWidth) : 0,
                                              more.visible ? more.implicitWidth : 0,
                                              end.childrenRect.width)
    readonly property real endHeight: Math.max(note.visible ? note.height : 0,
                                               more.visible ? more.implicitHeight - 20 : 0,
                                               end.childrenRect.height)
    readonly property bool beside: root.endWidth === 0
                                   || root.titleWidth + Theme.space.m + root.endWidth <= root.width
    // Not the text's own implicitWidth, which changes while it is being laid out.
    readonly property real titleWidth: Math.ceil(words.advanceWidth)

    signal linkClicked

    function endY(height: real): real {
        return root.beside ? (root.height - height) / 2
                           : name.height + Theme.space.xs + (root.endHeight - height) / 2
    }

    implicitWidth: root.titleWidth + Theme.space.m + root.endWidth
    implicitHeight: root.beside ? Math.max(name.height, root.endHeight)
                                : name.height + Theme.space.xs + root.endHeight

    TextMetrics {
        id: words

        font: name.font
        text: root.title
    }
    SectionTitle {
        id: name

        y: root.beside ? (root.height - height) / 2 : 0
        width: root.beside ? Math.max(0, root.width - root.endWidth) : root.width
        text: root.title
    }
    SecondLine {
        id: note

        x: root.beside ? root.width - width : 0
        y: root.endY(height)
        width: Math.min(root.width, Math.ceil(implicitWidth))
        text: root.figure
        visible: root.figure !== ""
    }
    LinkButton {
        id: more

        x: root.beside ? root.width - width : 0
        y: root.endY(height)
        width: Math.min(root.width, implicitWidth)
        small: true
        text: root.link
        visible: root.link !== ""

        onClicked: root.linkClicked()
    }
    Item {
        id: end

        x: root.beside ? root.width - width : 0
        y: root.endY(height)
        width: childrenRect.width
        height: childrenRect.height
    }
}
