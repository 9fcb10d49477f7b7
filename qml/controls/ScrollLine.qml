import QtQuick
import QtQuick.Templates as T
import Kopa

// A thin scroll bar that shows itself while it is of use.
T.ScrollBar {
    id: bar

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.08
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: bar.pressed ? Theme.spruce : Theme.edge
        opacity: bar.active || bar.hovered ? 0.9 : 0.35
    }
}
