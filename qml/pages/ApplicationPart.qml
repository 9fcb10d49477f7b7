import QtQuick
import QtQuick.Layouts
import Kopa

// One of the six parts: what belongs into it, an example on request, what links it, and the text, which several may write at
// once. Before the text stands what the page puts here.
Card {
    id: part

    required property string applicationId
    required property string key
    required property int number
    // Of a submitted application the text as it was then.
    property bool frozen: false
    property string frozenText
    readonly property alias characters: words.characters
    readonly property alias withoutSpaces: words.withoutSpaces
    default property alias links: slot.data

    signal failed(string code, var parameters)

    function flush() {
        words.flush()
    }

    spacing: Theme.space3

    PartText {
        id: words

        recordId: part.frozen ? "" : part.applicationId
        part: part.key
        composing: box.inputMethodComposing
        onLoadedChanged: box.show(text)
        onArrived: (at, removed, inserted) => box.takeIn(at, removed, inserted)
        onFailed: (code, parameters) => part.failed(code, parameters)
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: part.number + ". " + ApplicationWords.partLabel(part.key)
    }
    AppText {
        Layout.fillWidth: true
        visible: !part.frozen
        role: AppText.Second
        text: ApplicationWords.instruction(part.key)
    }
    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        visible: children.length > 0
        spacing: Theme.space3
    }
    AppText {
        Layout.fillWidth: true
        visible: part.frozen && text !== ""
        text: part.frozenText
    }
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

        Layout.fillWidth: true
        visible: !part.frozen
        name: ApplicationWords.partLabel(part.key)
        readOnly: !words.loaded || Workspace.salvaged
        textFormat: TextEdit.PlainText
        KeyNavigation.tab: exampleButton
        onTextChanged: {
            if (!loading && words.loaded)
                words.text = text
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                words.flush()
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space3
        Layout.preferredHeight: implicitHeight
        visible: !part.frozen
        spacing: Theme.space3

        AppButton {
            id: exampleButton

            width: Math.min(implicitWidth, parent.width)
            kind: AppButton.Quiet
            icon.name: "idea"
            text: example.visible ? qsTr("Hide the example") : qsTr("Show an example")
            onClicked: example.visible = !example.visible
        }
        AppText {
            height: exampleButton.height
            leftPadding: Theme.space3
            role: AppText.Caption
            verticalAlignment: Text.AlignVCenter
            text: qsTr("%n character(s)", "", words.characters)
        }
    }
    AppText {
        id: example

        Layout.fillWidth: true
        visible: false
        role: AppText.Second
        font.italic: true
        text: ApplicationWords.example(part.key)
    }
}
