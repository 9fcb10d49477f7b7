import QtQuick
import QtQuick.Window
import Kopa

// One of Kopa's icons in a colour of the theme; decoration only, so it is never the sole carrier of meaning.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property int size: Theme.iconSize

    readonly property string hex: color.toString().slice(-6)

    source: name === "" ? "" : "image://icon/" + name + "/" + hex
    sourceSize.width: Math.ceil(size * Screen.devicePixelRatio)
    sourceSize.height: Math.ceil(size * Screen.devicePixelRatio)
    width: size
    height: size
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
