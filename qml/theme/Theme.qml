pragma Singleton

import QtQuick

// Every colour, size and distance of Kopa, once. Main.qml sets dark, textScale and reducedMotion from the person's settings.
QtObject {
    id: theme

    // The colours of one appearance; `soft` colours lie under text of the same name, `overAccent` is text on an accent.
    component Palette: QtObject {
        required property color ground
        required property color surface
        required property color ink
        required property color muted
        required property color edge
        required property color line
        required property color spruce
        required property color cloudberry
        required property color lingonberry
        required property color lake
        required property color overAccent
        required property color spruceSoft
        required property color cloudberrySoft
        required property color lingonberrySoft
        required property color lakeSoft
    }

    readonly property Palette day: Palette {
        ground: "#F6F8F7"
        surface: "#FFFFFF"
        ink: "#16211F"
        muted: "#4E5E5A"
        edge: "#7D8C88"
        line: "#C9D3D0"
        spruce: "#1E5B50"
        cloudberry: "#8A5300"
        lingonberry: "#A8203A"
        lake: "#1F5F8B"
        overAccent: "#FFFFFF"
        spruceSoft: "#E2EEEB"
        cloudberrySoft: "#FAEFDC"
        lingonberrySoft: "#FBE9EC"
        lakeSoft: "#E5F0F7"
    }
    readonly property Palette night: Palette {
        ground: "#101715"
        surface: "#18211F"
        ink: "#E8EFED"
        muted: "#A5B5B0"
        edge: "#6B7E78"
        line: "#37453F"
        spruce: "#7FD1BE"
        cloudberry: "#F0B35B"
        lingonberry: "#FF8FA0"
        lake: "#8CC4F0"
        overAccent: "#101715"
        spruceSoft: "#20352F"
        cloudberrySoft: "#332917"
        lingonberrySoft: "#3A2126"
        lakeSoft: "#1A2B38"
    }

    property bool dark: false
    property real textScale: 1
    property bool reducedMotion: false

    readonly property Palette current: dark ? night : day
    readonly property color ground: current.ground
    readonly property color surface: current.surface
    readonly property color ink: current.ink
    readonly property color muted: current.muted
    readonly property color edge: current.edge
    readonly property color line: current.line
    readonly property color spruce: current.spruce
    readonly property color cloudberry: current.cloudberry
    readonly property color lingonberry: current.lingonberry
    readonly property color lake: current.lake
    readonly property color overAccent: current.overAccent
    readonly property color spruceSoft: current.spruceSoft
    readonly property color cloudberrySoft: current.cloudberrySoft
    readonly property color lingonberrySoft: current.lingonberrySoft
    readonly property color lakeSoft: current.lakeSoft
    readonly property color hover: Qt.rgba(ink.r, ink.g, ink.b, 0.06)
    readonly property color press: Qt.rgba(ink.r, ink.g, ink.b, 0.12)
    readonly property color scrim: dark ? "#B0000000" : "#66101715"
    readonly property color shadow: dark ? "#30000000" : "#0C16211F"

    readonly property string family: "Inter"
    readonly property int titleSize: Math.round(22 * textScale)
    readonly property int headingSize: Math.round(17 * textScale)
    readonly property int bodySize: Math.round(16 * textScale)
    readonly property int secondSize: Math.round(14 * textScale)
    readonly property int captionSize: Math.round(13 * textScale)
    readonly property real lineHeight: 1.45

    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 24
    readonly property int space6: 32
    readonly property int corner: 10
    readonly property int target: 48
    readonly property int iconSize: Math.round(24 * Math.min(textScale, 1.5))

    readonly property int motion: reducedMotion ? 0 : 150
    // About 68 characters of body text.
    readonly property int readingWidth: Math.round(bodySize * 0.53 * 68)
    readonly property int phoneWidth: 600
    readonly property int twoPaneWidth: 900
}
