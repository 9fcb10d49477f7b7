pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// What was chosen of a list, each with the way to take it off.
Flow {
    id: chips

    property var keys: []
    property string iconName
    property var labelOf: key => key

    signal removed(string key)

    spacing: Theme.space2
    visible: keys.length > 0

    Repeater {
        model: chips.keys

        Chip {
            required property string modelData

            width: Math.min(implicitWidth, chips.width)
            icon.name: chips.iconName
            removable: true
            text: chips.labelOf.call(null, modelData)
            onClicked: chips.removed(modelData)
        }
    }
}
