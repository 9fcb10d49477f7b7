pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One week of a resource: each day's bookings by time.
Column {
    id: part

    required property ResourceDetail resource

    signal opened(string bookingId)
    signal asked()

    function day(iso: string): string {
        return new Date(iso + "T12:00:00").toLocaleDateString(Qt.locale(Language.locale), "ddd") + " " + Labels.date(iso)
    }

    spacing: Theme.space3

    RowLayout {
        width: part.width
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            role: AppText.Heading
            text: qsTr("Week from %1").arg(Labels.date(part.resource.week))
        }
        IconButton {
            icon.name: "previous"
            text: qsTr("The week before")
            onClicked: part.resource.moveWeek(-1)
        }
        IconButton {
            icon.name: "forward"
            text: qsTr("The week after")
            onClicked: part.resource.moveWeek(1)
        }
    }
    Column {
        id: days

        width: part.width
        visible: part.resource.days.length > 0
        spacing: Theme.space3

        Repeater {
            model: part.resource.days

            Card {
                id: card

                required property var modelData

                width: days.width
                padding: 1
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    Layout.margins: Theme.space4
                    Layout.bottomMargin: 0
                    role: AppText.Second
                    font.weight: Font.Medium
                    text: part.day(card.modelData.day)
                }
                Column {
                    id: times

                    Layout.fillWidth: true
                    Layout.minimumHeight: 1

                    Repeater {
                        model: card.modelData.times

                        ListRow {
                            required property var modelData

                            width: times.width
                            chevron: true
                            title: qsTr("%1–%2").arg(Labels.time(modelData.from)).arg(Labels.time(modelData.to))
                            second: Labels.line([modelData.name, modelData.place])
                            third: OfferingWords.form(modelData.form)
                            onClicked: part.opened(modelData.booking)
                        }
                    }
                }
            }
        }
    }
    EmptyState {
        width: part.width
        visible: part.resource.days.length === 0
        iconName: "calendar"
        text: qsTr("Nothing is booked this week.")
        actionText: part.resource.canWrite ? qsTr("New booking") : ""
        onActed: part.asked()
    }
}
