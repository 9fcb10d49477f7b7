pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// A day in the order in which it is travelled: where one has to be, and whether the time between is enough for the way.
Card {
    id: card

    property var stops: []
    property bool writable: true

    signal opened(string target, string recordId)
    signal driveGiven(string from, string to, int minutes)

    padding: 1
    spacing: 0

    Repeater {
        model: card.stops

        ColumnLayout {
            id: stop

            required property var modelData

            Layout.fillWidth: true
            spacing: 0

            CalendarWay {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space4
                Layout.rightMargin: Theme.space4
                visible: leg !== null
                leg: stop.modelData.leg
                writable: card.writable
                onDriveGiven: (from, to, minutes) => card.driveGiven(from, to, minutes)
            }
            ListRow {
                Layout.fillWidth: true
                title: stop.modelData.title !== "" ? stop.modelData.title : Labels.kindLabel(stop.modelData.kind)
                second: Labels.line([card.times(stop.modelData), Labels.kindLabel(stop.modelData.kind), stop.modelData.place])
                iconName: stop.modelData.target === "note" ? stop.modelData.kind : "calendar"
                chevron: true
                onClicked: card.opened(stop.modelData.target, stop.modelData.recordId)
            }
        }
    }

    function times(stop: var): string {
        if (stop.allDay)
            return qsTr("All day")
        return stop.endSaid ? Labels.time(stop.starts) + "–" + Labels.time(stop.ends) : Labels.time(stop.starts)
    }
}
