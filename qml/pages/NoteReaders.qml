import QtQuick
import Kopa

// Who can read a note, in a word; a new note's readers are chosen, an existing note is moved to others.
Item {
    id: readers

    required property NoteEditor note
    readonly property var space: spaceList.revision >= 0 ? spaceList.find("spaceId", note.space) : ({})
    property var wanted: ({})

    signal moved(string noteId)

    function choose(spaceId: string) {
        if (spaceId === note.space)
            return
        if (!note.exists) {
            note.space = spaceId
            return
        }
        wanted = spaceList.find("spaceId", spaceId)
        sure.open()
    }

    // What others have of it already stays theirs to read; nothing can take words back.
    function consequence(): string {
        const whom = Labels.readers(wanted)
        return qsTr("The note is made anew with the same words, to be read by: %1. The one here goes to the trash: whoever could read it finds it there for 30 days, with its history. Each leads to the other.").arg(whom)
    }

    // Who may only read in the network still writes for themselves.
    onSpaceChanged: {
        const own = spaceList.find("kind", "own")
        if (note.loaded && !note.exists && space.role === "reader" && own.spaceId)
            note.space = own.spaceId
    }
    visible: note.loaded && space.kind !== undefined
    implicitHeight: visible ? button.implicitHeight : 0

    SpaceList { id: spaceList }
    AppButton {
        id: button

        x: -Theme.space3
        width: Math.min(implicitWidth, readers.width + Theme.space3)
        kind: AppButton.Quiet
        enabled: !NoteMoves.busy
        icon.name: Labels.spaceIcon(readers.space.kind ?? "")
        text: Labels.readers(readers.space)
        Accessible.name: qsTr("Who can read this: %1. Change").arg(text)
        onClicked: sheet.open()
    }
    ReadersSheet {
        id: sheet

        spaces: spaceList
        value: readers.note.space
        onChosen: spaceId => readers.choose(spaceId)
    }
    Dialog {
        id: sure

        title: qsTr("Move the note?")
        text: readers.consequence()
        acceptText: qsTr("Move")
        onAccepted: {
            readers.note.flush()
            NoteMoves.move([readers.note.noteId], readers.wanted.spaceId)
        }
    }
    Connections {
        target: NoteMoves
        enabled: readers.visible

        function onMoved(notes) {
            if (notes.length === 1 && readers.wanted.spaceId) {
                Notices.offer(qsTr("Moved. It can be read by: %1").arg(Labels.readers(readers.wanted)), () => NoteMoves.takeBack())
                readers.wanted = ({})
                readers.moved(notes[0])
            }
        }
    }
}
