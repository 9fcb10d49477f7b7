import QtQuick
import Kopa

// A sum of money as the language writes it; `cents` is NaN while there is none. `wrong` stays until the words are a sum again.
TextField {
    id: control

    property real cents: NaN
    // Between cents and words, in the language of the moment.
    property var wordsOf: cents => String(cents / 100)
    property var centsOf: words => Number(words) * 100

    // NaN when the field was emptied.
    signal given(real cents)

    function show() {
        text = isNaN(cents) ? "" : wordsOf.call(null, cents)
        wrong = false
    }

    function take() {
        const sum = text.trim() === "" ? NaN : centsOf.call(null, text)
        wrong = text.trim() !== "" && isNaN(sum)
        if (wrong)
            return
        if (sum !== cents && !(isNaN(sum) && isNaN(cents)))
            given(sum)
        else
            show()
    }

    inputMethodHints: Qt.ImhPreferNumbers
    onCentsChanged: show()
    onWordsOfChanged: {
        if (!activeFocus)
            show()
    }
    onEditingFinished: take()
    onTextEdited: {
        if (wrong)
            wrong = isNaN(centsOf.call(null, text))
    }
    Component.onCompleted: show()
}
