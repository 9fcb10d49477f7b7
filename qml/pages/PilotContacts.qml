pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The contact persons of a pilot; nothing when there are none.
ColumnLayout {
    id: list

    required property var contacts

    signal opened(string personId)

    visible: contacts.length > 0
    spacing: Theme.space3

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Contact persons")
    }
    Card {
        Layout.fillWidth: true
        padding: 1
        spacing: 0

        Repeater {
            model: list.contacts

            ListRow {
                required property var modelData

                Layout.fillWidth: true
                title: modelData.name || modelData.title
                second: Labels.line([modelData.name ? modelData.title : "", modelData.organisation])
                iconName: "people"
                chevron: true
                onClicked: list.opened(modelData.id)
            }
        }
    }
}
