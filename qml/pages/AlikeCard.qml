pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who else works on this: pilots that share themes with a pilot, an event, support material or a note.
ColumnLayout {
    id: card

    property alias target: alike.target
    property alias recordId: alike.recordId

    signal opened(string pilotId)

    visible: alike.rows.length > 0
    spacing: Theme.space2

    AlikePilots { id: alike }

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Who else works on this")
        count: alike.rows.length
    }
    Card {
        Layout.fillWidth: true
        padding: 1
        spacing: 0

        Repeater {
            model: alike.rows

            ListRow {
                required property var modelData

                Layout.fillWidth: true
                title: modelData.name
                second: modelData.themes.join(", ")
                secondLines: 4
                iconName: "pilot"
                chevron: true
                onClicked: card.opened(modelData.pilotId)
            }
        }
    }
}
