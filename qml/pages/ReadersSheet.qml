pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The spaces that this person may write in, by who reads them, to choose one.
Sheet {
    id: sheet

    required property SpaceList spaces
    property string value

    signal chosen(string spaceId)

    title: qsTr("Who can read this note?")

    Repeater {
        model: sheet.spaces

        ListRow {
            required property string spaceId
            required property string name
            required property string kind
            required property string role

            Layout.fillWidth: true
            visible: role === "administrator" || role === "writer"
            title: Labels.readers({ kind: kind, name: name })
            second: Labels.spacePurpose(kind)
            secondLines: 4
            iconName: spaceId === sheet.value ? "check" : Labels.spaceIcon(kind)
            current: spaceId === sheet.value
            onClicked: {
                sheet.close()
                sheet.chosen(spaceId)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("Administrators make a space for a pilot on the pilot's page.")
    }
}
