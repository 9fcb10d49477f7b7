import QtQml
import QtQml.Models
import Kopa

// EQAVET's ten indicators as a ChoiceSheet wants them.
ListModel {
    id: choices

    readonly property string language: Language.code

    function refill() {
        clear()
        for (let number = 1; number <= 10; ++number)
            append({ itemId: String(number), name: number + " " + RecordWords.choice("eqavet", String(number), language), detail: "" })
    }

    onLanguageChanged: refill()
    Component.onCompleted: refill()
}
