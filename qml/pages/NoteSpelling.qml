pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kopa

// Words of a note that look wrong: a fine wave under them, and a menu with what may have been meant.
Item {
    id: spelling

    required property NoteEditor note
    required property TextUndo undo
    required property T.TextArea area
    readonly property alias marks: marks

    // Opens the menu of a place's word; false when nothing is marked there.
    function openAt(place: int): bool {
        return open(marks.at(place))
    }

    function open(word: var): bool {
        if (area.readOnly || word.word === undefined)
            return false
        marks.suggestFor(word.at)
        return true
    }

    // Goes to the next marked word after the cursor and opens its menu.
    function openNext() {
        goTo(marks.after(area.cursorPosition))
    }

    function goTo(word: var) {
        if (open(word))
            area.cursorPosition = word.at + word.length
    }

    // A person's keys for it; false for any other.
    function takesKey(event: var): bool {
        if (event.key === Qt.Key_F7)
            openNext()
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier)))
            return openAt(area.cursorPosition)
        else
            return false
        return true
    }

    // Nothing, if the words have changed since they were asked about.
    function write(word: var, meant: string) {
        const text = undo.text
        if (text.slice(word.at, word.at + word.length) !== word.word)
            return
        undo.write(text.slice(0, word.at) + meant + text.slice(word.at + word.length))
        area.cursorPosition = word.at + meant.length
        area.forceActiveFocus(Qt.OtherFocusReason)
    }

    SpellingMarks {
        id: marks

        anchors.fill: parent
        document: spelling.area.textDocument
        textTop: spelling.area.topPadding - spelling.y
        on: Settings.spelling && !spelling.area.readOnly
        noteId: spelling.note.noteId
        language: spelling.note.noteLanguage
        cursor: spelling.area.cursorPosition
        tone: Theme.lingonberry
        onSuggested: (word, suggestions) => menu.openFor(word, suggestions)
    }
    Menu {
        id: menu

        property var word: ({})
        property var suggestions: []

        function openFor(about: var, meant: var) {
            const place = spelling.area.positionToRectangle(about.at)
            word = about
            suggestions = meant
            x = place.x
            y = place.y + place.height + Theme.space1 - spelling.y
            open()
            currentIndex = 0
        }

        Instantiator {
            model: menu.suggestions
            onObjectAdded: (index, object) => menu.insertItem(index, object as Item)
            onObjectRemoved: (index, object) => menu.removeItem(object as Item)

            MenuItem {
                required property string modelData

                text: modelData
                onTriggered: spelling.write(menu.word, modelData)
            }
        }
        MenuItem { text: qsTr("Nothing alike is known"); visible: menu.suggestions.length === 0; enabled: false }
        MenuItem { text: qsTr("Add “%1” to my words").arg(menu.word.word ?? ""); icon.name: "add"; onTriggered: marks.addToOwnWords(menu.word.word) }
        MenuItem { text: qsTr("Ignore in this note"); icon.name: "eye-off"; onTriggered: marks.ignore(menu.word.word) }
    }
}
