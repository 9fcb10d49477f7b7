pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What was written by a device that had been taken out or had no right to: kept apart, never thrown away.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("Kept apart")

    QuarantineList {
        id: items

        spaceId: page.targetId
    }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("These came from devices that had been taken out, or that may not write. They are not among the notes, and nothing is thrown away. If it is honest work, ask its writer to write it again.")
        }
        Card {
            Layout.fillWidth: true
            visible: items.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: items

                ListRow {
                    required property string who
                    required property string deviceName
                    required property string time
                    required property var titles
                    required property bool merged

                    Layout.fillWidth: true
                    hoverEnabled: false
                    focusPolicy: Qt.NoFocus
                    title: titles.length > 0 ? titles.join(", ") : qsTr("Without a title")
                    second: Labels.line([who, deviceName, time !== "" ? Labels.dateTime(time) : ""])
                    secondLines: 3
                    third: merged ? qsTr("Somebody has written on top of it, so it is among the notes all the same.") : ""
                    iconName: merged ? "link" : "paused"
                    iconColor: merged ? Theme.cloudberry : Theme.muted
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: items.count === 0
            iconName: "safe"
            text: qsTr("Nothing is kept apart.")
        }
    }
}
