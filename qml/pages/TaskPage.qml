import QtQuick
import QtQuick.Layouts
import Kopa

// One task or promise: what, whose, by when, when to be reminded of it, and what it came from.
Page {
    id: page

    property string errorText

    function value(key: string): string {
        return opened.fields[key] ?? ""
    }

    columnWidth: Theme.readingWidth
    title: value("title") || Labels.kindLabel("task")
    actions: [
        IconButton {
            icon.name: "history"
            text: qsTr("History")
            onClicked: page.go("history", "task/" + page.targetId)
        },
        IconButton {
            visible: opened.canWrite
            icon.name: "trash"
            text: qsTr("Move to the trash")
            onClicked: {
                tasks.trash(page.targetId)
                Notices.offer(qsTr("“%1” is in the trash").arg(page.title), () => tasks.restore(page.targetId))
                page.leave()
            }
        }
    ]

    TaskDetail {
        id: opened

        taskId: page.targetId
        onFailed: (code, parameters) => page.errorText = Sentences.sentence(code, parameters)
    }
    TaskListModel { id: tasks }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: page.errorText !== ""
            kind: Banner.Wrong
            closable: true
            text: page.errorText
            onClosed: page.errorText = ""
        }
        Banner {
            Layout.fillWidth: true
            visible: opened.differs
            kind: Banner.Waiting
            text: qsTr("Two people wrote something about this task differently. Both are kept.")
            actionText: qsTr("Show both")
            onActed: page.go("differences", page.targetId)
        }
        AppButton {
            visible: opened.canWrite
            kind: page.value("done") === "" ? AppButton.Primary : AppButton.Secondary
            icon.name: page.value("done") === "" ? "check" : "undo"
            text: page.value("done") === "" ? qsTr("It is done") : qsTr("Open it again")
            onClicked: tasks.setDone(page.targetId, page.value("done") === "")
        }
        TaskFields {
            Layout.fillWidth: true
            detail: opened
        }
        Card {
            Layout.fillWidth: true
            visible: page.value("note") !== "" || page.value("finding") !== "" || page.value("pilot") !== ""
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                visible: page.value("note") !== ""
                title: qsTr("The note that it came from")
                iconName: "note"
                chevron: true
                onClicked: page.go("note", page.value("note"))
            }
            ListRow {
                Layout.fillWidth: true
                visible: page.value("pilot") !== ""
                title: Labels.nameOf(pilots, "pilots", page.value("pilot"))
                iconName: "pilot"
                chevron: true
                onClicked: page.go("pilot", page.value("pilot"))
            }
        }
    }
    RegisterChoices { id: pilots; kind: "pilots" }
}
