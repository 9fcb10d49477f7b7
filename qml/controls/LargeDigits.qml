import QtQuick
import Kopa

// Digits to read aloud: large, evenly spaced, in groups of three.
Text {
    id: digits

    property string code
    readonly property string spaced: code.length === 6 ? code.slice(0, 3) + "\u2002" + code.slice(3) : code

    text: spaced
    font.family: Theme.family
    font.pixelSize: Math.min(Math.round(44 * Theme.textScale), width > 0 ? width / 6 : 44)
    font.weight: Font.DemiBold
    color: Theme.ink
    horizontalAlignment: Text.AlignHCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: code.split("").join(" ")
}
