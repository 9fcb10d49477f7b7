pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The text of a note formatted for reading; boxes can be ticked here too.
ColumnLayout {
    id: reading

    required property NoteEditor note

    // Where the block with this place of the text lies.
    function placeOf(at: int): rect {
        const line = note.text.slice(0, at).split("\n").length - 1
        let found = null
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i)
            if (row && row.line <= line)
                found = row
        }
        return found ? Qt.rect(found.x, found.y, found.width, found.height) : Qt.rect(0, 0, width, 0)
    }

    spacing: Theme.space2

    MarkdownBlocks {
        id: blocks

        text: reading.visible ? reading.note.text : ""
        sentences: reading.note.joined
    }
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

            readonly property bool item: block === "bullet" || block === "number"

            Layout.fillWidth: true
            Layout.leftMargin: item || block === "check" ? Theme.space4 * Math.max(0, level - 1) : 0
            Layout.topMargin: block === "heading" ? Theme.space3 : 0
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
                Layout.fillWidth: true
                text: row.markdown
                checked: row.checked
                onToggled: reading.note.text = blocks.toggle(row.line)
            }
            Rectangle {
                Layout.fillWidth: true
                visible: row.block === "rule"
                implicitHeight: 1
                color: Theme.line
            }
            AppText {
                Layout.fillWidth: true
                visible: row.block !== "rule" && row.block !== "check"
                role: row.block !== "heading" ? AppText.Body : row.level === 1 ? AppText.Title : AppText.Heading
                text: row.markdown
                textFormat: row.block === "code" ? Text.PlainText : Text.MarkdownText
                font.family: row.block === "code" ? "monospace" : Theme.family
                color: row.block === "quote" ? Theme.muted : Theme.ink
                onLinkActivated: link => Qt.openUrlExternally(link)
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: reading.note.text === ""
        text: qsTr("Nothing is written here yet.")
    }
}
