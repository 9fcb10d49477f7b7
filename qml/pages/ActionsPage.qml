pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What providers are to put right: open, with what is late first, or done.
Page {
    id: page

    readonly property bool writes: Workspace.role !== "reader"
    readonly property var self: people.revision >= 0 ? people.find("mine", true) : ({})

    function begin() {
        go("action", actions.create(self.personId ?? ""))
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("actions")
    actions: [
        IconButton {
            visible: page.writes
            icon.name: "add"
            text: qsTr("New action")
            onClicked: page.begin()
        }
    ]

    ActionList { id: actions }
    PeopleList { id: people }

    ScrollColumn {
        SegmentedChoice {
            Layout.fillWidth: true
            name: page.title
            keys: ["open", "done"]
            labelOf: key => key === "open" ? qsTr("Open") : qsTr("Put right")
            value: actions.done ? "done" : "open"
            onChosen: key => actions.done = key === "done"
        }
        Card {
            Layout.fillWidth: true
            visible: actions.count > 0
            padding: 1
            spacing: 0

            Column {
                Layout.fillWidth: true

                Repeater {
                    model: actions

                    ListRow {
                        required property var model

                        width: parent?.width || implicitWidth
                        title: model.title || qsTr("An action without a name")
                        second: Labels.line([model.provider, FindingWords.due(model.when, Labels.relativeDay(model.due)), Labels.date(model.done)])
                        iconName: model.when === "overdue" ? "warning" : model.done !== "" ? "check" : "clock"
                        iconColor: model.when === "overdue" ? Theme.lingonberry : Theme.muted
                        chevron: true
                        onClicked: page.go("action", model.actionId)
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: actions.count === 0
            iconName: "check"
            text: actions.done ? qsTr("Nothing has been put right yet.") : qsTr("Nothing is to be put right. What a review shows can be written here, with its day.")
            actionText: page.writes && !actions.done ? qsTr("New action") : ""
            onActed: page.begin()
        }
    }
}
