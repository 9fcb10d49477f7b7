import QtQuick
import QtQuick.Layouts
import Kopa

// The month, and a day of it in travel order. A target is one pilot: its events and those of the whole network.
Page {
    id: page

    readonly property bool writable: Workspace.role !== "reader"

    columnWidth: Math.max(Theme.readingWidth, 960)
    title: calendar.pilotName !== "" ? calendar.pilotName : Labels.placeLabel("calendar")

    CalendarModel {
        id: calendar

        pilotId: page.targetId
    }

    ScrollColumn {
        maximumWidth: page.columnWidth

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            IconButton {
                icon.name: "previous"
                text: qsTr("Previous month")
                onClicked: calendar.moveMonths(-1)
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Heading
                horizontalAlignment: Text.AlignHCenter
                text: month.name
            }
            IconButton {
                icon.name: "forward"
                text: qsTr("Next month")
                onClicked: calendar.moveMonths(1)
            }
            AppButton {
                kind: AppButton.Quiet
                text: qsTr("Today")
                onClicked: calendar.goToday()
            }
        }
        CalendarMonth {
            id: month

            Layout.fillWidth: true
            weeks: calendar.weeks
            day: calendar.day
            today: calendar.today
            onChosen: day => calendar.day = day
            onMoved: days => calendar.moveDays(days)
            onTurned: months => calendar.moveMonths(months)
            onHomed: calendar.goToday()
        }
        SectionHeader {
            Layout.fillWidth: true
            text: Labels.date(calendar.day)
            count: calendar.stops.length
        }
        AppText {
            Layout.fillWidth: true
            visible: calendar.loaded && calendar.stops.length === 0
            color: Theme.muted
            text: qsTr("Nothing on this day.")
        }
        CalendarDay {
            Layout.fillWidth: true
            visible: calendar.stops.length > 0
            stops: calendar.stops
            writable: page.writable
            onOpened: (target, recordId) => page.go(target, recordId)
            onDriveGiven: (from, to, minutes) => calendar.setDriving(from, to, minutes)
        }
        CalendarFileCard {
            id: exchange

            Layout.fillWidth: true
            pilotId: page.targetId
            writable: page.writable
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: page.writable
        keys: ["text/uri-list"]
        onDropped: drop => exchange.take(drop.urls[0])
    }
}
