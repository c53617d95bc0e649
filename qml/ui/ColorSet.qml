pragma ComponentBehavior: Bound

import QtQuick

// A palette; one that forgets a colour does not load. "xInk" is what is written on a fill of x;
// "xText" is x as text, darker than the fill where the fill would not reach 4.5:1.
QtObject {
    required property color background
    required property color surface
    required property color sunken
    required property color ink
    required property color muted
    required property color line
    required property color primary
    required property color primaryInk
    required property color tint
    required property color rope
    required property color ropeInk
    required property color ropeText
    required property color ropeTint
    required property color ok
    required property color okInk
    required property color okText
    required property color okTint
    required property color warn
    required property color warnTint
    required property color danger
    required property color dangerInk
    required property color shade
    required property color veil
}
