pragma Singleton

import QtQuick

/// Every colour, size and duration of the interface. Main binds the first five properties; the rest follows.
QtObject {
    id: root

    property bool dark: false
    property real textScale: 1.0
    property bool reduceMotion: false
    /// Skin and hair of the figure; "" for the first of the data.
    property string look: ""
    property bool keyHints: true
    /// Of the window, in logical pixels: decides the breakpoint.
    property real width: 1280

    readonly property bool compact: root.width < 1100
    readonly property bool regular: root.width >= 1100 && root.width < 1600
    readonly property bool wide: root.width >= 1600

    readonly property color canvas: root.dark ? "#0E1513" : "#F3F6F4"
    readonly property color surface: root.dark ? "#18211E" : "#FFFFFF"
    readonly property color sunken: root.dark ? "#0A100E" : "#E8EEEB"
    readonly property color stage: root.dark ? "#1A2825" : "#DCE7E3"
    readonly property color stage2: root.dark ? "#223430" : "#CFDDD8"
    readonly property color outline: root.dark ? "#2E3B37" : "#D2DCD7"
    readonly property color outlineStrong: root.dark ? "#7E908A" : "#6F7F79"
    readonly property color ink: root.dark ? "#EDF3F0" : "#12201C"
    readonly property color inkSoft: root.dark ? "#BECAC5" : "#3C4B46"
    readonly property color inkMuted: root.dark ? "#98A8A2" : "#55645F"
    readonly property color primary: root.dark ? "#63CDBD" : "#0B5A51"
    readonly property color primaryHover: root.dark ? "#7DDACB" : "#094B44"
    readonly property color primaryPressed: root.dark ? "#4AB3A3" : "#073D37"
    readonly property color primaryInk: root.dark ? "#04201B" : "#FFFFFF"
    readonly property color tint: root.dark ? "#173C36" : "#D6E9E4"
    readonly property color tintInk: root.dark ? "#A5E6DB" : "#0A4A43"
    readonly property color inverse: root.dark ? "#EDF3F0" : "#12201C"
    readonly property color inverseInk: root.dark ? "#0E1513" : "#FFFFFF"
    readonly property color warm: root.dark ? "#FF8E4F" : "#EE6A2C"
    readonly property color warmMark: root.dark ? "#04201B" : "#12201C"
    readonly property color warmInk: root.dark ? "#FFB48A" : "#9A3A0B"
    readonly property color advice: root.dark ? "#2E2613" : "#FBF0D9"
    readonly property color adviceLine: root.dark ? "#5A4A20" : "#E6CF9C"
    readonly property color adviceInk: root.dark ? "#F6E2B3" : "#573B00"
    readonly property color adviceIcon: root.dark ? "#E8BE5C" : "#8A5B00"
    readonly property color error: root.dark ? "#FFA79C" : "#A8271E"
    readonly property color errorTint: root.dark ? "#3B1A17" : "#FBE7E4"
    readonly property color errorLine: root.dark ? "#6B2F29" : "#EBBDB7"
    readonly property color focus: root.dark ? "#86B6FF" : "#1557C0"
    readonly property color segmentEdge: root.dark ? "#41504B" : "#D2DCD7"
    readonly property color rail: root.dark ? "#0E1513" : "#FFFFFF"
    readonly property color body: root.dark ? "#2B3733" : "#D5DEDA"
    readonly property color bodyLine: root.dark ? "#41504B" : "#B7C4BE"
    readonly property color rollerSide: root.dark ? "#4A5C65" : "#3A4A52"
    readonly property color rollerEnd: root.dark ? "#6D818B" : "#5B6E77"
    readonly property color segmentOn: root.dark ? "#2A3733" : "#FFFFFF"
    readonly property color scrim: root.dark ? "#99000000" : "#8C0A1411"

    readonly property list<color> tensionLight: ["#E4EAE7", "#F8EADA", "#F9DFC1", "#F9D0A2", "#F7BE84", "#F2A765",
        "#EA904A", "#DF7733", "#C4521F", "#A63C18", "#842912"]
    readonly property list<color> tensionDark: ["#2B3733", "#3F352B", "#53402D", "#694B2E", "#82582F", "#955F2F",
        "#BC7435", "#D9833C", "#F1964D", "#FFB074", "#FFCFA6"]
    readonly property list<color> heatLight: ["#CFDDD8", "#A9D2C8", "#5FA79A", "#0B5A51"]
    readonly property list<color> heatDark: ["#24312E", "#1F5C53", "#35958A", "#63CDBD"]

    readonly property string family: "Inter"
    readonly property string displayFamily: "Inter Display"
    readonly property int captionSize: Math.round(13 * root.textScale)
    readonly property int captionLeading: Math.round(18 * root.textScale)
    readonly property int bodySize: Math.round(15 * root.textScale)
    readonly property int bodyLeading: Math.round(22 * root.textScale)
    readonly property int bodyLargeSize: Math.round(17 * root.textScale)
    readonly property int bodyLargeLeading: Math.round(24 * root.textScale)
    readonly property int titleSize: Math.round(21 * root.textScale)
    readonly property int titleLeading: Math.round(28 * root.textScale)
    readonly property int headSize: Math.round(28 * root.textScale)
    readonly property int headLeading: Math.round(36 * root.textScale)
    readonly property int displaySize: Math.round(40 * root.textScale)
    readonly property int displayLeading: Math.round(46 * root.textScale)
    readonly property int numberSize: Math.round(52 * root.textScale)
    readonly property int numberLeading: Math.round(60 * root.textScale)
    /// Between letters, in pixels.
    readonly property real titleSpacing: -0.25 * root.textScale
    readonly property real headSpacing: -0.5 * root.textScale
    readonly property real displaySpacing: -0.9 * root.textScale
    readonly property real numberSpacing: -1.0 * root.textScale

    /// The same by AppText's types, from Caption to Number.
    readonly property list<int> sizes: [root.captionSize, root.bodySize, root.bodyLargeSize, root.titleSize,
        root.headSize, root.displaySize, root.numberSize]
    readonly property list<int> leadings: [root.captionLeading, root.bodyLeading, root.bodyLargeLeading,
        root.titleLeading, root.headLeading, root.displayLeading, root.numberLeading]
    readonly property list<real> spacings: [0, 0, 0, root.titleSpacing, root.headSpacing, root.displaySpacing,
        root.numberSpacing]

    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 24
    readonly property int space6: 32
    readonly property int space7: 48
    readonly property int space8: 64
    readonly property int cardPadding: root.compact ? 20 : 24
    readonly property int cardGap: root.compact ? 16 : 24
    readonly property int pageMargin: root.compact ? 20 : root.wide ? 40 : 32
    readonly property int pageWidth: 1400

    readonly property int radiusSmall: 6
    readonly property int radius: 10
    readonly property int radiusLarge: 12
    readonly property int radiusCard: 16
    readonly property int radiusStage: root.compact ? 16 : root.wide ? 24 : 20

    readonly property int line: 1
    readonly property int focusLine: 3
    readonly property int target: Math.round(44 * root.textScale)
    readonly property int targetFlow: Math.round(56 * root.textScale)
    readonly property int targetSession: root.compact ? 60 : root.wide ? 88 : 68
    readonly property int iconSize: 20
    readonly property int iconRail: 24
    readonly property int iconSession: root.compact ? 22 : root.wide ? 32 : 26
    readonly property int railWidth: Math.round(88 + 72 * (root.textScale - 1))

    /// Milliseconds. With less motion nothing fades or slides, so these are 0; the stroke has its own clock.
    readonly property int press: root.reduceMotion ? 0 : 80
    readonly property int state: root.reduceMotion ? 0 : 160
    readonly property int panel: root.reduceMotion ? 0 : 240
    readonly property int overlay: root.reduceMotion ? 0 : 320
    readonly property int panelRise: root.reduceMotion ? 0 : 8

    /// Tension 0 to 10; anything else is the body colour: not known.
    function tension(value: int): color {
        if (value < 0 || value > 10)
            return root.body;
        return root.dark ? root.tensionDark[value] : root.tensionLight[value];
    }
    function tensionInk(value: int): color {
        if (root.dark)
            return value >= 6 && value <= 10 ? "#12201C" : root.ink;
        return value >= 8 && value <= 10 ? "#FFFFFF" : root.ink;
    }
    /// Minutes rolled on one day.
    function heat(minutes: int): color {
        const step = minutes <= 0 ? 0 : minutes <= 7 ? 1 : minutes <= 13 ? 2 : 3;
        return root.dark ? root.heatDark[step] : root.heatLight[step];
    }
}
