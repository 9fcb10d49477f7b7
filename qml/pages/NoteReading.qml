pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The text of a note formatted for reading; boxes can be ticked and words marked here too.
ColumnLayout {
    id: reading

    required property NoteEditor note
    // Lines under what was marked, as TextMarks takes them.
    property var marked: []
    // The block in which words are selected, or the cursor stands.
    property ReadingWords words: null
    readonly property bool selecting: words !== null && words.selectedText !== ""
    // What is selected, as places of the note's text; the cursor where nothing is.
    readonly property int from: words ? words.from : -1
    readonly property int to: words ? words.to : -1

    // Where the block with this place of the text lies.
    function placeOf(at: int): rect {
        const line = note.text.slice(0, at).split("\n").length - 1
        let found = null
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i)
            if (row && row.line <= line)
                found = row
        }
        return found ? Qt.rect(found.x, column.y + found.y, found.width, found.height) : Qt.rect(0, 0, width, 0)
    }

    // Words are selected in one block at a time.
    function take(block: ReadingWords) {
        if (words && words !== block)
            words.deselect()
        words = block
    }

    spacing: Theme.space2

    MarkdownBlocks {
        id: blocks

        text: reading.visible ? reading.note.text : ""
        sentences: reading.note.joined
    }
    // Not rows of the layout itself: in Qt 6.4 it may touch one that is gone, when they change as it is being arranged.
    Column {
        id: column

        Layout.fillWidth: true
        spacing: reading.spacing

        Repeater {
            id: rows

            model: blocks

            RowLayout {
                id: row

                required property string block
                required property int level
                required property bool checked
                required property string markdown
                required property int line
                required property int place
                required property int end

                readonly property bool item: block === "bullet" || block === "number"

                x: item || block === "check" ? Theme.space4 * Math.max(0, level - 1) : 0
                width: column.width - x
                spacing: Theme.space2

                Rectangle {
                    Layout.fillHeight: true
                    implicitWidth: 3
                    visible: row.block === "quote"
                    color: Theme.spruce
                }
                AppText {
                    Layout.alignment: Qt.AlignTop
                    visible: row.item
                    text: "•"
                    color: Theme.spruce
                    Accessible.ignored: true
                }
                CheckBox {
                    visible: row.block === "check"
                    checked: row.checked
                    Accessible.name: row.markdown
                    onToggled: reading.note.text = blocks.toggle(row.line)
                }
                Rectangle {
                    Layout.fillWidth: true
                    visible: row.block === "rule"
                    implicitHeight: 1
                    color: Theme.line
                }
                ReadingWords {
                    id: here

                    Layout.fillWidth: true
                    visible: row.block !== "rule"
                    block: row.block
                    level: row.level
                    text: row.markdown
                    place: row.place
                    source: reading.note.text.slice(row.place, row.end)
                    marked: reading.marked
                    onTaken: reading.take(here)
                    Component.onDestruction: {
                        if (reading.words === here)
                            reading.words = null
                    }
                }
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: reading.note.text === ""
        text: qsTr("Nothing is written here yet.")
    }
}
