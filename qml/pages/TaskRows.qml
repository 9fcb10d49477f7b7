pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Tasks and promises in a card: a box to tick each off, with undo, and its day.
Card {
    id: card

    required property TaskListModel tasks
    property var nameOf: person => ""

    signal opened(string target, string targetId)

    function tick(taskId: string, title: string, done: bool) {
        tasks.setDone(taskId, done)
        Notices.offer(done ? qsTr("“%1” is done").arg(title) : qsTr("“%1” is open again").arg(title), () => tasks.setDone(taskId, !done))
    }

    padding: 1
    spacing: 0

    Repeater {
        model: card.tasks

        RowLayout {
            id: row

            required property var model

            Layout.fillWidth: true
            spacing: 0

            IconButton {
                Layout.leftMargin: Theme.space1
                enabled: Workspace.role !== "reader"
                icon.name: row.model.done !== "" ? "check" : "unticked"
                color: row.model.done !== "" ? Theme.spruce : Theme.muted
                text: row.model.done !== "" ? qsTr("Open “%1” again").arg(row.model.title) : qsTr("Tick off “%1”").arg(row.model.title)
                onClicked: card.tick(row.model.taskId, row.model.title, row.model.done === "")
            }
            ListRow {
                Layout.fillWidth: true
                leftPadding: Theme.space1
                title: row.model.title
                second: Labels.line([FindingWords.due(row.model.when, Labels.relativeDay(row.model.due)), row.model.kind === "promise" ? Labels.kindLabel("promise") : row.model.kind === "action" ? Labels.recordLabel("corrective_action") : "", row.model.pilotName,
                                     card.nameOf.call(null, row.model.ownerId), row.model.done !== "" ? Labels.date(row.model.done) : ""])
                iconName: row.model.when === "overdue" ? "warning" : row.model.when === "today" ? "clock" : ""
                iconColor: row.model.when === "overdue" ? Theme.lingonberry : Theme.cloudberry
                chevron: true
                onClicked: card.opened(row.model.kind === "action" ? "action" : "task", row.model.taskId)
            }
        }
    }
}
