pragma ComponentBehavior: Bound

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
            id: layer

            required property int modelData

            anchors.fill: parent
            anchors.margins: -layer.modelData
            anchors.topMargin: -layer.modelData / 2
            radius: shadow.corner + layer.modelData
            color: Theme.shadow
        }
    }
}
