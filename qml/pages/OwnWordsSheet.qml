pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The words that one wants no spelling mark on: more come, and any can go.
Sheet {
    id: sheet

    required property SpellingWords words

    function add() {
        const word = entry.text.trim()
        if (word === "" || /\s/.test(word))
            return
        words.add(word)
        entry.text = ""
    }

    title: qsTr("My words")

    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("Names and terms that are right although no dictionary has them. They come along to your other devices.")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        TextField {
            id: entry

            Layout.fillWidth: true
            name: qsTr("Another word")
            placeholderText: name
            onAccepted: sheet.add()
        }
        AppButton {
            icon.name: "add"
            text: qsTr("Add")
            enabled: entry.text.trim() !== ""
            onClicked: sheet.add()
        }
    }
    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: sheet.words

            RowLayout {
                id: row

                required property string word

                width: rows.width

                AppText {
                    Layout.fillWidth: true
                    text: row.word
                }
                IconButton {
                    icon.name: "close"
                    text: qsTr("Remove “%1”").arg(row.word)
                    onClicked: sheet.words.remove(row.word)
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: sheet.words.count === 0
        role: AppText.Second
        text: qsTr("No words yet. They come here from the menu of a marked word.")
    }
}
