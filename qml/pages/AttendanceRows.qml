pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Who is at a workshop: a tick for everybody whom the note names, whoever signed in as a guest, and one more by hand.
ColumnLayout {
    id: rows

    required property NoteEditor note
    property bool writable: true

    function add() {
        if (entry.text.trim() === "")
            return
        note.keep()
        list.add(entry.text)
        entry.text = ""
    }

    spacing: Theme.space2

    AttendanceList {
        id: list

        noteId: rows.visible ? rows.note.noteId : ""
        space: rows.note.space
        participants: rows.note.participants
    }
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Present")
        count: list.present
    }
    // Not rows of the layout itself: in Qt 6.4 it may touch one that is gone, when they change as it is being arranged.
    Column {
        id: people

        Layout.fillWidth: true
        visible: list.count > 0
        spacing: rows.spacing

        Repeater {
            model: list

            CheckBox {
                id: row

                required property string name
                required property bool present
                required property bool guest
                required property string organisation
                required property string group

                width: people.width
                enabled: rows.writable
                text: Labels.line([name, organisation, group, guest ? qsTr("signed in as a guest") : ""])
                onToggled: {
                    rows.note.keep()
                    list.setPresent(name, checked)
                }
                onPresentChanged: checked = present
                Component.onCompleted: checked = present
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: list.count === 0
        role: AppText.Second
        text: qsTr("Nobody yet. The note's participants come here to be ticked, and guests as they sign in.")
    }
    RowLayout {
        Layout.fillWidth: true
        visible: rows.writable
        spacing: Theme.space2

        TextField {
            id: entry

            Layout.fillWidth: true
            name: qsTr("Another name")
            placeholderText: qsTr("Another name")
            onAccepted: rows.add()
        }
        AppButton {
            icon.name: "add"
            text: qsTr("Add")
            enabled: entry.text.trim() !== ""
            onClicked: rows.add()
        }
    }
}
