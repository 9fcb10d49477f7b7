import QtQml.Models

// A list of words as a ChoiceSheet wants it, narrowed to those that contain `search`.
ListModel {
    id: choices

    property var words: []
    property string search

    function refill() {
        const sought = search.toLowerCase()
        clear()
        for (const word of words ?? []) {
            if (word.toLowerCase().includes(sought))
                append({ itemId: word, name: word, detail: "" })
        }
    }

    onWordsChanged: refill()
    onSearchChanged: refill()
}
