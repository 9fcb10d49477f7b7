pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Ways of following up quality that are worth keeping, with the way to what they are of.
ColumnLayout {
    id: part

    property var examples: []

    signal opened(string target, string targetId)

    visible: examples.length > 0

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Good examples")
        count: part.examples.length
    }
    Card {
        Layout.fillWidth: true
        padding: 1
        spacing: 0

        Column {
            Layout.fillWidth: true

            Repeater {
                model: part.examples

                ListRow {
                    required property var modelData

                    width: parent?.width || implicitWidth
                    iconName: "idea"
                    title: modelData.name
                    second: modelData.words
                    secondLines: 4
                    chevron: true
                    onClicked: part.opened(modelData.type, modelData.recordId)
                }
            }
        }
    }
}
