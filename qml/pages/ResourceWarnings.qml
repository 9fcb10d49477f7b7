pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What of a resource's bookings cannot be kept, or is more than its rules allow.
Column {
    id: part

    required property var use
    readonly property var rows: [...(use.clashes ?? []).map(one => ({ booking: one.second, title: TeachingWords.bookingClash(one), grave: one.kind !== "unsaid",
                                                                         second: Labels.line([Labels.dateTime(one.at), one.times > 1 ? qsTr("%n time(s)", "", one.times) : ""]) })),
                                 ...(use.overloads ?? []).map(one => ({ booking: "", title: one.year ? qsTr("The school year is %1 % full").arg(one.percent) : qsTr("A week is %1 % full").arg(one.percent),
                                                                        grave: true, second: qsTr("%1–%2").arg(Labels.date(one.from)).arg(Labels.date(one.to)) })),
                                 ...(use.faults ?? []).map(one => ({ booking: one.booking, title: one.name || RecordWords.record("booking", Language.code), grave: true,
                                                                     second: one.faults.map(fault => TeachingWords.bookingFault(fault)).join(" ") }))]

    signal opened(string bookingId)

    visible: rows.length > 0
    spacing: Theme.space3

    SectionHeader {
        width: part.width
        text: qsTr("To look at")
        count: part.rows.length
    }
    Card {
        width: part.width
        padding: 1
        spacing: 0

        Column {
            id: list

            Layout.fillWidth: true
            Layout.minimumHeight: 1

            Repeater {
                model: part.rows

                ListRow {
                    required property var modelData

                    width: list.width
                    focusPolicy: modelData.booking !== "" ? Qt.StrongFocus : Qt.NoFocus
                    iconName: modelData.grave ? "attention" : "info"
                    iconColor: modelData.grave ? Theme.cloudberry : Theme.lake
                    chevron: modelData.booking !== ""
                    titleLines: 4
                    title: modelData.title
                    second: modelData.second
                    onClicked: {
                        if (modelData.booking !== "")
                            part.opened(modelData.booking)
                    }
                }
            }
        }
    }
}
