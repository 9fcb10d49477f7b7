pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// All notes, narrowed by words, pilot, kind, tag and person; fluid with a hundred thousand of them.
Page {
    id: page

    readonly property bool filtered: notes.search + notes.pilot + notes.kind + notes.tag + notes.person !== ""

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function focusContent() {
        if (notes.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason)
        else
            search.forceActiveFocus(Qt.TabFocusReason)
    }

    function clearFilters() {
        search.text = ""
        notes.pilot = ""
        notes.kind = ""
        notes.tag = ""
        notes.person = ""
    }

    title: qsTr("Notes")
    actions: [
        IconButton {
            visible: !page.standalone
            icon.name: "add"
            text: qsTr("New note")
            onClicked: page.go("note", "new:" + (notes.kind !== "" ? notes.kind : "visit"))
        },
        IconButton {
            icon.name: "more"
            text: qsTr("More")
            onClicked: menu.open()

            Menu {
                id: menu

                y: parent.height
                x: parent.width - width

                MenuItem {
                    text: qsTr("Newest first")
                    checkable: true
                    checked: notes.order !== "changed"
                    onTriggered: notes.order = "newest"
                }
                MenuItem {
                    text: qsTr("Last changed first")
                    checkable: true
                    checked: notes.order === "changed"
                    onTriggered: notes.order = "changed"
                }
                MenuItem {
                    text: qsTr("Search everything")
                    icon.name: "search"
                    onTriggered: page.go("search", search.text)
                }
                MenuItem {
                    text: qsTr("Trash")
                    icon.name: "trash"
                    onTriggered: page.go("trash", "")
                }
            }
        }
    ]

    NoteListModel {
        id: notes

        search: search.text
        onTrashed: (noteId, title) => Notices.offer(qsTr("“%1” is in the trash").arg(title), () => notes.restoreNote(noteId))
        onCreated: noteId => page.go("note", noteId)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space1

        SearchField {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            placeholderText: qsTr("Search in notes")
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        NoteFilters {
            Layout.fillWidth: true
            notes: notes
        }
        RecordList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            model: notes
            visible: notes.count > 0
            bottomMargin: page.standalone ? 96 : Theme.space4
            Keys.onDeletePressed: {
                const row = currentItem as NoteRow
                if (row)
                    notes.trashNote(row.noteId)
            }

            delegate: NoteRow {
                required title

                width: ListView.view.width
                current: page.targetId !== "" && noteId === page.targetId
                onClicked: page.go("note", noteId)
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: notes.count === 0 && !notes.loading
            iconName: page.filtered ? "search" : "note"
            text: page.filtered ? qsTr("No note fits these words and filters.")
                                : qsTr("No notes yet. What you write is saved on this device at once, also without a connection.")
            actionText: page.filtered ? qsTr("Show all notes") : qsTr("Write the first note")
            onActed: page.filtered ? page.clearFilters() : page.go("note", "new:visit")
        }
    }
}
