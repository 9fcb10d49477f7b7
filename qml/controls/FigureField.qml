import QtQuick
import Kopa

// A figure as the language writes it; `words` is what is kept. `wrong` stays until it is a number again.
TextField {
    id: control

    property string words
    // Takes what was typed; false for what is no number.
    property var take: typed => true

    function show() {
        text = words
        wrong = false
    }

    inputMethodHints: Qt.ImhPreferNumbers
    onWordsChanged: {
        if (!activeFocus || !wrong)
            show()
    }
    onEditingFinished: {
        if (text === words)
            return show()
        wrong = !take.call(null, text)
    }
    onTextEdited: wrong = false
    Component.onCompleted: show()
}
