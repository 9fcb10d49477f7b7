import QtQuick
import Kopa

// The visible focus: 2 px of spruce, 2 px away from the item it is placed in.
Rectangle {
    property bool shown: false
    property int corner: Theme.corner

    anchors.fill: parent
    anchors.margins: -4
    radius: corner + 4
    color: "transparent"
    border.width: 2
    border.color: Theme.spruce
    visible: shown
}
