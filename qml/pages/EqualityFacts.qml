pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// A name and short facts under it, each with a sign of its own; one line for a screen reader.
Column {
    id: block

    property string name
    property var facts: [] // [icon, words]

    spacing: Theme.space2
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + facts.map(fact => fact[1]).join(", ")

    AppText {
        width: parent.width
        font.weight: Font.DemiBold
        text: block.name
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: Theme.space2

        Repeater {
            model: block.facts

            Badge {
                required property var modelData

                width: Math.min(implicitWidth, block.width)
                iconName: modelData[0]
                text: modelData[1]
                Accessible.ignored: true
            }
        }
    }
}
