pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Development targets in a card, one below the other.
Card {
    id: card

    required property TargetListModel targets
    property bool ofPilot: false

    signal opened(string targetId)

    padding: 1
    spacing: 0

    Repeater {
        model: card.targets

        TargetRow {
            required property var model

            Layout.fillWidth: true
            target: model
            ofPilot: card.ofPilot
            onClicked: card.opened(model.targetId)
        }
    }
}
