pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How often two codes are on the same words: a table whose head row and column stay in sight, and the passages of a count.
Page {
    id: page

    readonly property var rows: matrix.rows

    // A cell in words: a code with itself, or two codes.
    function words(row: int, column: int): string {
        const one = rows[row], other = rows[column]
        return row === column ? qsTr("%1: %n passage(s)", "", one.counts[column]).arg(one.name)
                              : qsTr("%1 and %2: %n time(s)", "", one.counts[column]).arg(one.name).arg(other.name)
    }

    function shown(count: int): string {
        return count > 0 ? Number(count).toLocaleString(Qt.locale(Language.code), "f", 0) : ""
    }

    function focusContent() {
        table.forceActiveFocus(Qt.TabFocusReason)
    }

    title: Labels.placeLabel("matrix")

    CodeMatrix { id: matrix }

    EmptyState {
        anchors.fill: parent
        visible: matrix.loaded && page.rows.length === 0
        iconName: "tag"
        text: qsTr("No passage has a code yet. Mark words in a note, and give them codes.")
        actionText: qsTr("Open the notes")
        onActed: page.go("notes", "")
    }
    ColumnLayout {
        anchors.fill: parent
        visible: page.rows.length > 0
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            role: AppText.Second
            text: qsTr("Where two codes cross: how often both are on the same words. Where a code meets itself: how many passages have it.")
        }
        CellTable {
            id: table

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            heads: page.rows.map(code => code.name)
            rows: page.rows.map(code => ({ name: code.name, cells: code.counts.map(count => page.shown(count)) }))
            wordsOf: (row, column) => page.words(row, column)
            opens: (row, column) => page.rows[row].counts[column] > 0
            fillOf: (row, column) => row === column ? Theme.hover : page.rows[row].counts[column] > 0 ? Theme.spruceSoft : "transparent"
            onChosen: (row, column) => {
                pair.one = page.rows[row]
                pair.other = page.rows[column]
                matrix.choose(pair.one.codeId, pair.other.codeId)
                pair.open()
            }
        }
    }
    Sheet {
        id: pair

        property var one: ({})
        property var other: ({})

        title: one.codeId === other.codeId ? (one.name ?? "") : qsTr("%1 and %2").arg(one.name ?? "").arg(other.name ?? "")
        onClosed: table.forceActiveFocus(Qt.PopupFocusReason)

        CodePassages {
            Layout.fillWidth: true
            passages: matrix.passages
            onOpened: note => {
                pair.close()
                page.go("note", note)
            }
        }
    }
}
