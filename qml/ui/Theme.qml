pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Cordee.Ui

// Every colour, size, space and duration of the app. The window sets the first three properties
// from what the system asks for; nothing else is ever written.
QtObject {
    id: root

    property bool dark: false
    property bool reducedMotion: false
    property real textScale: 1

    readonly property real scale: Math.min(2, Math.max(0.85, root.textScale))
    readonly property ColorSet color: root.dark ? root.darkColors : root.lightColors
    readonly property SpaceSet space: SpaceSet {}
    readonly property RadiusSet radius: RadiusSet {}
    readonly property TextSet text: TextSet { scale: root.scale }
    readonly property MotionSet motion: MotionSet { still: root.reducedMotion }

    // Widths at which the window changes its shape.
    readonly property int railFrom: 600
    readonly property int sidebarFrom: 1024
    readonly property int readingWidth: 1120
    readonly property int touch: 48
    readonly property int icon: Math.round(20 * root.scale)
    readonly property int smallIcon: Math.round(14 * root.scale)
    readonly property string family: Fonts.family

    // A tone is "quiet", "tint", "warn", "ok", "rope" or "danger": what a chip or an avatar says.
    function fillOf(tone: string): color {
        switch (tone) {
        case "tint": return root.color.tint
        case "warn": return root.color.warnTint
        case "ok": return root.color.okTint
        case "rope": return root.color.ropeTint
        case "danger": return root.color.ropeTint
        }
        return root.color.sunken
    }

    function textOf(tone: string): color {
        switch (tone) {
        case "tint": return root.color.primary
        case "warn": return root.color.warn
        case "ok": return root.color.okText
        case "rope": return root.color.ropeText
        case "danger": return root.color.danger
        }
        return root.color.muted
    }

    component SpaceSet: QtObject {
        readonly property int xs: 4
        readonly property int s: 8
        readonly property int m: 12
        readonly property int l: 16
        readonly property int xl: 24
        readonly property int xxl: 32
    }
    component RadiusSet: QtObject {
        readonly property int card: 16
        readonly property int control: 12
        readonly property int box: 8
    }
    component TextSet: QtObject {
        id: sizes

        required property real scale

        readonly property int title: Math.round(28 * sizes.scale)
        readonly property int wideTitle: Math.round(26 * sizes.scale)
        readonly property int section: Math.round(17 * sizes.scale)
        readonly property int body: Math.round(15 * sizes.scale)
        readonly property int second: Math.round(13 * sizes.scale)
        readonly property int chip: Math.round(12.5 * sizes.scale)
        readonly property int tiny: Math.round(11 * Math.max(1, sizes.scale))
    }
    component MotionSet: QtObject {
        id: durations

        required property bool still

        readonly property int state: durations.still ? 0 : 120
        readonly property int screen: durations.still ? 0 : 220
    }

    readonly property ColorSet lightColors: ColorSet {
        background: "#F5F4F0"
        surface: "#FFFFFF"
        sunken: "#ECEAE4"
        ink: "#1B2430"
        muted: "#5C6672"
        line: "#E2DFD7"
        primary: "#1E5A63"
        primaryInk: "#FFFFFF"
        tint: "#E3EEEE"
        rope: "#C9481F"
        ropeInk: "#FFFFFF"
        ropeText: "#B84019"
        ropeTint: "#FBE9E1"
        ok: "#2F7D4F"
        okInk: "#FFFFFF"
        okText: "#2A7347"
        okTint: "#E4F1E8"
        warn: "#8A6100"
        warnTint: "#FBF0D4"
        danger: "#B3261E"
        dangerInk: "#FFFFFF"
        shade: "#401B2430"
        veil: "#661B2430"
    }
    readonly property ColorSet darkColors: ColorSet {
        background: "#11171C"
        surface: "#1A2229"
        sunken: "#0C1115"
        ink: "#E9EEF1"
        muted: "#9AA8B2"
        line: "#2A343C"
        primary: "#7CC7CE"
        primaryInk: "#06262A"
        tint: "#1D3438"
        rope: "#FF9466"
        ropeInk: "#2B1309"
        ropeText: "#FF9466"
        ropeTint: "#3A2219"
        ok: "#7CCB99"
        okInk: "#0C2416"
        okText: "#7CCB99"
        okTint: "#1B3325"
        warn: "#E9C46A"
        warnTint: "#352C14"
        danger: "#F2867F"
        dangerInk: "#3A0D0A"
        shade: "#80000000"
        veil: "#99000000"
    }
}
