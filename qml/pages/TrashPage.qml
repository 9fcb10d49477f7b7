pragma ComponentBehavior: Bound

import QtQuick
import Kopa

// What was moved to the trash; everything here can be brought back.
Page {
    id: page

    function focusContent() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    title: qsTr("Trash")

    NoteListModel {
        id: notes

        trash: true
    }
    RecordList {
        id: list

        anchors.fill: parent
        name: page.title
        model: notes
        visible: notes.count > 0

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
    EmptyState {
        anchors.fill: parent
        visible: notes.count === 0
        iconName: "trash"
        text: qsTr("The trash is empty. A note that you move here can be brought back at any time.")
        actionText: qsTr("Show the notes")
        onActed: page.go("notes", "")
    }
}
