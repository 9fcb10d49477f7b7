pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kopa

// One note: its facts in a line that unfolds, its text, and where it is saved. There is no Save button.
Page {
    id: page

    property bool reading: false

    readonly property string noteId: editor.noteId
    readonly property alias note: editor
    readonly property alias files: noteFiles
    readonly property alias textItem: writing.area
    readonly property bool canAdd: editor.loaded && !editor.trashed && !editor.movedAway && !Workspace.salvaged

    function focusContent() {
        if (!reading)
            writing.area.forceActiveFocus()
    }

    function openTarget() {
        editor.flush()
        const parts = targetId.split(":")
        if (parts[0] === "new")
            editor.create(parts[1], parts[2] ? { pilot: parts[2] } : {})
        else if (targetId !== "")
            editor.noteId = targetId
    }

    function discard() {
        editor.trash()
        Notices.offer(qsTr("“%1” is in the trash").arg(editor.title), () => editor.restore())
    }

    function host() {
        menu.host()
    }

    // Shows a joined sentence where it stands.
    function point(sentence: var) {
        if (reading)
            flick.reveal(formatted.placeOf(sentence.at))
        else
            writing.point(sentence.at, sentence.length)
    }

    title: Labels.kindLabel(editor.kind)
    secondTitle: false
    onTargetIdChanged: openTarget()
    Component.onCompleted: {
        if (!editor.noteId)
            openTarget()
    }
    Component.onDestruction: {
        if (Recorder.noteId === editor.noteId)
            Recorder.stop()
        editor.flush()
    }
    actions: [
        IconButton {
            visible: !page.reading && page.width > 420
            icon.name: "undo"
            text: qsTr("Undo")
            enabled: writing.undo.canUndo
            onClicked: writing.undo.undo()
        },
        IconButton {
            visible: !page.reading && page.width > 420
            icon.name: "redo"
            text: qsTr("Redo")
            enabled: writing.undo.canRedo
            onClicked: writing.undo.redo()
        },
        IconButton {
            icon.name: page.reading ? "pencil" : "eye"
            text: page.reading ? qsTr("Write") : qsTr("Formatted view")
            onClicked: page.reading = !page.reading
        },
        IconButton {
            icon.name: "more"
            text: qsTr("More")
            onClicked: menu.open()

            NoteMenu {
                id: menu

                y: parent.height
                x: parent.width - width
                note: editor
                undo: writing.undo
                narrow: page.width <= 420
                writable: page.canAdd
                onDiscarded: page.discard()
                onGo: (target, targetId) => page.go(target, targetId)
            }
        }
    ]

    NoteEditor { id: editor }
    NoteFiles {
        id: noteFiles

        noteId: editor.noteId
        space: editor.space
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: flick

        // Keeps the cursor in sight while writing, also above an on-screen keyboard.
        function reveal(rectangle: rect) {
            const top = (page.reading ? formatted : writing).mapToItem(column, 0, rectangle.y).y + column.y
            if (top < contentY)
                contentY = Math.max(0, top - Theme.space4)
            else if (top + rectangle.height > contentY + height - Theme.space5)
                contentY = top + rectangle.height - height + Theme.space5
        }

        anchors.fill: parent
        anchors.bottomMargin: foot.height + marking.height
        contentWidth: width
        contentHeight: column.height + Theme.space5
        onContentHeightChanged: returnToBounds()
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollLine {}

        Column {
            id: column

            x: Math.max(Theme.space4, (flick.width - width - margin.room) / 2)
            width: Math.max(0, Math.min(Theme.readingWidth, flick.width - margin.room - 2 * Theme.space4))
            spacing: Theme.space3

            NoteBanners {
                width: column.width
                note: editor
                uncheckedLanguage: writing.uncheckedLanguage
                onGo: (target, targetId) => page.go(target, targetId)
            }
            JoinedBanner {
                width: column.width
                note: editor
                onPointed: sentence => page.point(editor.joined[sentence])
            }
            NoteDetails {
                id: facts

                width: column.width
                note: editor
                openAtFirst: page.targetId.startsWith("new:") && page.width > 700
            }
            NoteReaders {
                width: column.width
                note: editor
                onMoved: noteId => page.go("note", noteId)
            }
            NoteConsents {
                width: column.width
                people: marking.people
                onClicked: page.go("consents", editor.noteId)
            }
            NoteText {
                id: writing

                width: column.width
                height: Math.max(implicitHeight, 160, facts.open || below.height > 0 ? 0 : flick.height - 2 * Theme.target - Theme.space5)
                visible: !page.reading
                note: editor
                files: noteFiles
                passages: marking.passages
                sightTop: flick.contentY - column.y - y
                sightHeight: flick.height
                onCursorMoved: rectangle => flick.reveal(rectangle)
                onPushed: by => flick.contentY = Math.max(0, flick.contentY + by)
            }
            NoteReading {
                id: formatted

                width: column.width
                visible: page.reading
                note: editor
                marked: writing.marked
            }
            NoteBelow {
                id: below

                width: column.width
                note: editor
                files: noteFiles
                passages: marking.passages
                marginShown: margin.shown
                writable: page.canAdd
                onMarkOpened: passageId => marking.open(passageId)
                onFileOpened: fileId => page.go("file", editor.noteId + "/" + fileId)
            }
        }
        PassageMargin {
            id: margin

            x: column.x + column.width + Theme.space4
            y: column.y + writing.y
            wanted: page.width > 640 * Theme.textScale && !page.reading && marking.passages.count > marking.passages.gone
            passages: marking.passages
            heightOf: place => writing.heightOf(place)
            onOpened: passageId => marking.open(passageId)
        }
    }
    NoteMarking {
        id: marking

        anchors.bottom: foot.top
        width: parent.width
        note: editor
        writing: writing
        formatted: formatted
        reading: page.reading
        writable: page.canAdd
        columnX: column.x
        columnWidth: column.width + margin.room
        onGo: (target, targetId) => page.go(target, targetId)
    }
    NoteFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        note: editor
        files: noteFiles
        columnX: column.x
        columnWidth: column.width
        canAdd: page.canAdd
    }
    DropArea {
        anchors.fill: parent
        enabled: page.canAdd
        keys: ["text/uri-list"]
        onDropped: drop => foot.addFiles(drop.urls)
    }
}
