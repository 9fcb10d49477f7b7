pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The last place of the bar and of the rail: everything that does not fit there, in groups.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("More")

    DifferenceCount { id: differences }

    actions: [
        IconButton {
            visible: Lock.lockable
            icon.name: "lock"
            text: qsTr("Lock")
            onClicked: Lock.lock()
        }
    ]

    ScrollColumn {
        Repeater {
            model: Places.beyond(page.Window.width < Theme.phoneWidth ? Places.bar : Places.rail)

            Card {
                id: group

                required property var modelData

                Layout.fillWidth: true
                padding: 1
                spacing: 0

                Repeater {
                    model: group.modelData

                    ListRow {
                        id: row

                        required property string modelData

                        Layout.fillWidth: true
                        visible: modelData !== "workshop" || WorkshopHub.available
                        title: Labels.placeLabel(modelData)
                        iconName: Labels.placeIcon(modelData)
                        chevron: true
                        onClicked: page.go(modelData, "")

                        Badge {
                            visible: row.modelData === "differences" && differences.count > 0
                            text: differences.count.toLocaleString(Qt.locale(), "f", 0)
                            tone: Badge.Waiting
                        }
                    }
                }
            }
        }
    }
}
