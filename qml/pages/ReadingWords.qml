import QtQuick
import QtQuick.Templates as T
import Kopa

// One block of a formatted text: its words can be selected (by mouse, or a long press for a word), and what was marked is underlined.
T.TextArea {
    id: words

    property string block
    property int level: 1
    // The block as it is written, and its place in the text.
    property alias source: shown.source
    property alias place: shown.place
    property var marked: []
    // What is selected, as places of the text; the cursor where nothing is.
    property int from: -1
    property int to: -1
    property var lines: []

    // The cursor or a selection is here now.
    signal taken()

    function look() {
        from = shown.inText(selectionStart)
        to = selectedText === "" ? from : shown.inText(selectionEnd, true)
        taken()
    }

    function underline() {
        lines = shown.marksHere(marked)
    }

    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: 0
    topPadding: block === "heading" ? Theme.space3 : 0
    readOnly: true
    selectByMouse: true
    persistentSelection: true
    activeFocusOnTab: false
    wrapMode: TextEdit.Wrap
    textFormat: block === "code" ? TextEdit.PlainText : TextEdit.MarkdownText
    font.family: block === "code" ? "monospace" : Theme.family
    font.pixelSize: block !== "heading" ? Theme.bodySize : level === 1 ? Theme.titleSize : Theme.headingSize
    font.weight: block === "heading" ? Font.DemiBold : Font.Normal
    color: block === "quote" ? Theme.muted : Theme.ink
    selectionColor: Theme.spruce
    selectedTextColor: Theme.overAccent
    Accessible.role: block === "heading" ? Accessible.Heading : Accessible.StaticText
    Accessible.name: getText(0, length)
    onLinkActivated: link => Qt.openUrlExternally(link)
    onSelectedTextChanged: look()
    onCursorPositionChanged: {
        if (activeFocus)
            look()
    }
    onPressAndHold: event => {
        cursorPosition = positionAt(event.x, event.y)
        selectWord()
    }
    onMarkedChanged: underline()
    Component.onCompleted: underline()

    ShownWords {
        id: shown

        document: words.textDocument
        linkTone: Theme.lake
        onWordsChanged: words.underline()
        onChanged: words.underline()
    }
    TextMarks {
        anchors.fill: parent
        visible: words.lines.length > 0
        document: words.textDocument
        textTop: words.topPadding
        marks: words.lines
    }
}
