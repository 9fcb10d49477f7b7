import QtQml.Models

// {key, label} as a ChoiceSheet wants them, narrowed to those with `search` in their label.
ListModel {
    id: choices

    property var targets: []
    property string search

    function refill() {
        const sought = search.toLowerCase()
        clear()
        for (const target of targets ?? []) {
            if (target.label.toLowerCase().includes(sought))
                append({ itemId: target.key, name: target.label, detail: "" })
        }
    }

    onTargetsChanged: refill()
    onSearchChanged: refill()
}
