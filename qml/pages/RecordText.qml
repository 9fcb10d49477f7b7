import QtQuick
import Kopa

// One long text of a record in one language, which several may write at once.
FormField {
    id: part

    required property string recordType
    required property string recordId
    required property string key
    property bool writable: true

    signal failed(string code, var parameters)

    label: RecordWords.field(recordType + "." + key, Language.code) || Labels.fieldLabel(key)

    TextBox {
        id: box

        property bool loading: false

        function show(text: string) {
            loading = true
            box.text = text
            loading = false
        }

        // Only the piece that differs is touched, so that the cursor stays on its words.
        function takeIn(at: int, removed: int, inserted: string) {
            loading = true
            box.remove(at, at + removed)
            box.insert(at, inserted)
            loading = false
            if (box.text !== words.text)
                show(words.text)
        }

        name: part.label
        readOnly: !words.loaded || !part.writable
        textFormat: TextEdit.PlainText
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: {
            if (!loading && words.loaded)
                words.text = text
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                words.flush()
        }

        PartText {
            id: words

            recordType: part.recordType
            recordId: part.recordId
            part: part.key
            composing: box.inputMethodComposing
            onLoadedChanged: box.show(text)
            onArrived: (at, removed, inserted) => box.takeIn(at, removed, inserted)
            onFailed: (code, parameters) => part.failed(code, parameters)
        }
    }
}
