pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What stands against each other on a course tray; wishes at one time are a hint only.
Column {
    id: part

    property var clashes: []

    spacing: Theme.space3

    SectionHeader {
        width: part.width
        text: qsTr("What clashes")
        count: part.clashes.length
    }
    Card {
        width: part.width
        padding: 1
        spacing: 0

        Column {
            id: rows

            Layout.fillWidth: true
            Layout.minimumHeight: 1

            Repeater {
                model: part.clashes

                ListRow {
                    required property var modelData

                    width: rows.width
                    focusPolicy: Qt.NoFocus
                    hoverEnabled: false
                    iconName: modelData.kind === "wishes" ? "info" : "attention"
                    iconColor: modelData.kind === "wishes" ? Theme.lake : Theme.cloudberry
                    titleLines: 4
                    secondLines: 6
                    title: TeachingWords.clash(modelData)
                    second: modelData.courses.join(", ")
                    third: Labels.line([TeachingWords.period(modelData.period), modelData.slots.map(slot => TeachingWords.slot(slot)).join(", "), modelData.kind === "wishes" ? qsTr("They need not be the same students.") : ""])
                }
            }
        }
    }
}
