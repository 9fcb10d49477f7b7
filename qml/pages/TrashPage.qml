pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What was moved to the trash, of notes or of another type ("finding"); everything here can be brought back.
Page {
    id: page

    property string type: "note"
    readonly property bool ofNotes: type === "note"
    readonly property var list: ofNotes ? noteList : recordList
    // The place where the records of a type are at home.
    readonly property var places: ({ note: "notes", finding: "findings", target: "targets", task: "tasks", report: "reports", event: "programme", material: "library", statistics_table: "statistics" })

    function typesOf(types: var): var {
        return ["note", ...types]
    }

    function focusContent() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    function restore(recordId: string, title: string) {
        records.restore(recordId)
        Notices.offer(qsTr("“%1” is back").arg(title), () => records.trash(recordId))
    }

    title: qsTr("Trash")
    onTargetIdChanged: type = targetId !== "" ? targetId : "note"

    NoteListModel {
        id: notes

        trash: true
    }
    TrashList {
        id: records

        type: page.ofNotes ? "" : page.type
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        Flickable {
            Layout.fillWidth: true
            implicitHeight: kinds.height
            contentWidth: kinds.width + 2 * Theme.space4
            flickableDirection: Flickable.HorizontalFlick
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Row {
                id: kinds

                x: Theme.space4
                spacing: Theme.space2
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What was moved to the trash")

                Repeater {
                    model: page.typesOf(records.types)

                    Chip {
                        required property string modelData

                        checkable: true
                        checked: page.type === modelData
                        text: Labels.placeLabel(page.places[modelData] ?? modelData)
                        onClicked: page.type = modelData
                    }
                }
            }
        }
        RecordList {
            id: noteList

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            model: notes
            visible: page.ofNotes && notes.count > 0

            delegate: ListRow {
                id: row

                required title
                required property string noteId
                required property string kind
                required property string when
                required property string pilotName

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                ringed: ListView.isCurrentItem && ListView.view.activeFocus
                second: Labels.line([Labels.relativeDay(when), pilotName])
                iconName: kind
                onClicked: page.go("note", noteId)

                IconButton {
                    icon.name: "restore"
                    text: qsTr("Restore “%1”").arg(row.title)
                    onClicked: notes.restoreNote(row.noteId)
                }
            }
        }
        RecordList {
            id: recordList

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            model: records
            visible: !page.ofNotes && records.count > 0

            delegate: ListRow {
                id: line

                required property string recordId
                required property string changed
                required property var model

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                ringed: ListView.isCurrentItem && ListView.view.activeFocus
                title: model.title ? model.title : Labels.recordLabel(page.type)
                second: Labels.relativeDay(changed)
                iconName: Labels.placeIcon(page.places[page.type] ?? page.type)
                onClicked: page.go("history", page.type + "/" + recordId)

                IconButton {
                    visible: Workspace.role !== "reader"
                    icon.name: "restore"
                    text: qsTr("Restore “%1”").arg(line.title)
                    onClicked: page.restore(line.recordId, line.title)
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.ofNotes ? notes.count === 0 : records.loaded && records.count === 0
            iconName: "trash"
            text: page.ofNotes ? qsTr("The trash is empty. A note that you move here can be brought back at any time.")
                               : qsTr("The trash is empty. What you move here can be brought back at any time.")
            actionText: page.ofNotes ? qsTr("Show the notes") : ""
            onActed: page.go("notes", "")
        }
    }
}
