pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The material of an event, and the way to the library where more is added to it.
Card {
    id: card

    property alias eventId: library.eventId

    signal opened(string target, string targetId)

    padding: 1
    spacing: 0

    MaterialLibrary { id: library }

    Repeater {
        model: library.rows

        ListRow {
            required property var modelData

            Layout.fillWidth: true
            title: modelData.title !== "" ? modelData.title : ProgrammeWords.materialKind(modelData.kind)
            second: ProgrammeWords.materialKind(modelData.kind)
            iconName: modelData.address !== "" ? "link" : "page"
            chevron: true
            onClicked: card.opened("material", modelData.materialId)
        }
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Material of this event")
        second: qsTr("%n in the library", "", library.rows.length)
        iconName: Labels.placeIcon("library")
        chevron: true
        onClicked: card.opened("library", "event/" + card.eventId)
    }
}
