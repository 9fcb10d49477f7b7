import QtQml.Models
import Kopa

// Tables of figures as a ChoiceSheet wants them, narrowed to those with `search` in their title or code.
ListModel {
    id: choices

    property var tables: []
    property string search

    function refill() {
        const sought = search.toLowerCase()
        clear()
        for (const table of tables ?? []) {
            const detail = Labels.line([table.source, table.code, Labels.date(table.retrieved)])
            if ((table.title + " " + detail).toLowerCase().includes(sought))
                append({ itemId: table.tableId, name: table.title, detail: detail })
        }
    }

    onTablesChanged: refill()
    onSearchChanged: refill()
}
