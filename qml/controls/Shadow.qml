import QtQuick
import Kopa

// The one soft shadow, for what floats; lies under the item it is placed in.
Item {
    id: shadow

    property int corner: Theme.corner

    anchors.fill: parent
    z: -1

    Repeater {
        model: [2, 5, 9, 14]

        Rectangle {
            required property int modelData

            anchors.fill: parent
            anchors.margins: -modelData
            anchors.topMargin: -modelData / 2
            radius: shadow.corner + modelData
            color: Theme.shadow
        }
    }
}
