pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// How often two codes are on the same words: a table whose head row and column stay in sight, and the passages of a count.
Page {
    id: page

    function focusContent() {
        table.forceActiveFocus(Qt.TabFocusReason)
    }

    title: Labels.placeLabel("matrix")

    CodeMatrix { id: matrix }

    EmptyState {
        anchors.fill: parent
        visible: matrix.loaded && matrix.rows.length === 0
        iconName: "tag"
        text: qsTr("No passage has a code yet. Mark words in a note, and give them codes.")
        actionText: qsTr("Open the notes")
        onActed: page.go("notes", "")
    }
    ColumnLayout {
        anchors.fill: parent
        visible: matrix.rows.length > 0
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            role: AppText.Second
            text: qsTr("Where two codes cross: how often both are on the same words. Where a code meets itself: how many passages have it.")
        }
        CountTable {
            id: table

            Layout.fillWidth: true
            Layout.fillHeight: true
            name: page.title
            rows: matrix.rows
            onChosen: (row, column) => {
                pair.one = matrix.rows[row]
                pair.other = matrix.rows[column]
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
