pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// All bookings of a resource, once or every week.
Column {
    id: part

    property var bookings: []

    signal opened(string bookingId)

    spacing: Theme.space3

    SectionHeader {
        width: part.width
        text: qsTr("Bookings")
        count: part.bookings.length
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
                model: part.bookings

                ListRow {
                    required property var modelData

                    width: rows.width
                    chevron: true
                    title: modelData.name || OfferingWords.form(modelData.form) || RecordWords.record("booking", Language.code)
                    second: modelData.starts === "" ? qsTr("It is not said when it begins.") : qsTr("%1–%2").arg(Labels.dateTime(modelData.starts)).arg(Labels.time(modelData.ends))
                    third: modelData.weeklyUntil !== "" ? qsTr("every week until %1").arg(Labels.date(modelData.weeklyUntil)) : ""
                    onClicked: part.opened(modelData.bookingId)
                }
            }
        }
    }
}
