import QtQuick
import QtQuick.Layouts
import Kopa

// The mapping as a table: municipalities by kind of education or by provider, with what is followed and how; a cell opens to what
// was told.
ColumnLayout {
    id: part

    required property QualityMapping mapping
    property bool writable: true

    readonly property var columns: mapping.columns
    readonly property var rows: mapping.rows

    signal opened(string target, string targetId)
    signal asked(string municipality, string column)

    function isKnown(cell: var): bool {
        return cell.methods.length + cell.criteria.length > 0
    }

    // Empty while columns and rows are changing.
    function cellAt(row: int, column: int): var {
        return rows[row]?.cells[column] ?? ({ methods: [], criteria: [], kinds: [] })
    }

    function words(cell: var): string {
        return [...cell.kinds.map(kind => RecordWords.choice("method.kind", kind, Language.code)),
                cell.kinds.length === 0 && cell.methods.length > 0 ? qsTr("%n method(s)", "", cell.methods.length) : "",
                cell.criteria.length > 0 ? qsTr("%n criterion(s)", "", cell.criteria.length) : ""].filter(word => word !== "").join(", ")
    }

    function focusTable() {
        table.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        role: AppText.Second
        text: qsTr("A question mark: nobody has told yet. Choose a cell to see more, or to tell.")
    }
    CellTable {
        id: table

        Layout.fillWidth: true
        Layout.fillHeight: true
        name: Labels.placeLabel("mapping")
        cell: Math.round(148 * Theme.textScale)
        line: Math.round(64 * Theme.textScale)
        heads: part.columns.map(column => column.name)
        rows: part.rows.map(row => ({ name: row.name, cells: row.cells.map(cell => part.isKnown(cell) ? part.words(cell) : "?") }))
        wordsOf: (row, column) => Labels.line([rows[row].name, heads[column], part.words(part.cellAt(row, column)) || qsTr("not known")])
        fillOf: (row, column) => part.isKnown(part.cellAt(row, column)) ? Theme.spruceSoft : "transparent"
        onChosen: (row, column) => {
            inside.row = row
            inside.column = column
            inside.open()
        }
    }
    MappingSheet {
        id: inside

        property int row: 0
        property int column: 0

        mapping: part.mapping
        writable: part.writable
        municipality: part.rows[row]?.name ?? ""
        columnName: part.columns[column]?.name ?? ""
        methods: part.cellAt(row, column).methods
        criteria: part.cellAt(row, column).criteria
        onGone: (target, targetId) => part.opened(target, targetId)
        onAsked: part.asked(part.rows[row].municipality, part.columns[column].key)
        onClosed: part.focusTable()
    }
}
