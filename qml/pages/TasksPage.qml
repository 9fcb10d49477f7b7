pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What is to be done and what was promised: mine, or everybody's; done with one tap, and taken back as easily.
Page {
    id: page

    property string whose: "mine"
    property string shown: "open"

    readonly property var self: people.revision >= 0 ? people.find("mine", true) : ({})
    readonly property string me: self.personId ?? ""

    function nameOf(person: string): string {
        const row = people.revision >= 0 ? people.find("personId", person) : ({})
        return row.who ?? ""
    }

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("tasks")
    actions: [
        IconButton {
            icon.name: "trash"
            text: qsTr("Deleted")
            onClicked: page.go("trash", "task")
        }
    ]

    PeopleList { id: people }
    TaskListModel {
        id: tasks

        owner: page.whose === "mine" ? page.me : ""
        shown: page.shown
    }
    TaskListModel { id: mine; owner: page.me }

    ScrollColumn {
        TaskEntry {
            Layout.fillWidth: true
            visible: Workspace.role !== "reader"
            onWritten: (title, kind, due) => mine.add(title, kind, due)
        }
        SegmentedChoice {
            Layout.fillWidth: true
            name: qsTr("Whose")
            keys: ["mine", "all"]
            labelOf: key => key === "mine" ? qsTr("Mine") : qsTr("Everybody's")
            value: page.whose
            onChosen: key => page.whose = key
        }
        SegmentedChoice {
            Layout.fillWidth: true
            name: page.title
            keys: ["open", "done"]
            labelOf: key => key === "open" ? qsTr("Open") : Labels.fieldLabel("done")
            value: page.shown
            onChosen: key => page.shown = key
        }
        TaskRows {
            Layout.fillWidth: true
            visible: tasks.count > 0
            tasks: tasks
            nameOf: person => page.whose === "mine" ? "" : page.nameOf(person)
            onOpened: (target, targetId) => page.go(target, targetId)
        }
        EmptyState {
            Layout.fillWidth: true
            visible: tasks.count === 0
            iconName: "check"
            text: page.shown === "done" ? qsTr("Nothing has been done yet.") : qsTr("Nothing is open. What you promise on a visit can be written here with its day, also without a connection.")
            actionText: page.whose === "mine" ? qsTr("Show everybody's") : page.shown === "done" ? qsTr("Show what is open") : ""
            onActed: {
                if (page.whose === "mine")
                    page.whose = "all"
                else
                    page.shown = "open"
            }
        }
    }
}
