pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The calls for applications, and a new one.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("Calls")
    actions: [
        IconButton {
            visible: made.canWrite
            icon.name: "add"
            text: qsTr("New call")
            onClicked: page.go("call", made.create())
        }
    ]

    CallDetail {
        id: made
    }
    RegisterChoices {
        id: calls

        kind: "calls"
    }

    ScrollColumn {
        Card {
            Layout.fillWidth: true
            visible: calls.count > 0
            padding: 1
            spacing: 0

            Repeater {
                model: calls

                ListRow {
                    id: row

                    required property string itemId
                    required property string name

                    Layout.fillWidth: true
                    iconName: "page"
                    title: name !== "" ? name : qsTr("Call without a name")
                    second: Labels.line([call.deadline !== "" ? qsTr("until %1").arg(Labels.dateTime(call.deadline)) : "",
                                         qsTr("%n application(s)", "", call.applications)])
                    chevron: true
                    onClicked: page.go("call", itemId)

                    CallDetail {
                        id: call

                        callId: row.itemId
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: calls.count === 0
            iconName: "page"
            text: qsTr("No call yet. A call says until when applications are in time and how long they may be.")
            actionText: made.canWrite ? qsTr("New call") : ""
            onActed: page.go("call", made.create())
        }
    }
}
