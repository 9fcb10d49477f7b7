import QtQuick
import QtQuick.Layouts
import Kopa

// Whether words are checked while one writes, in which languages they cannot be here, and one's own words.
Card {
    id: card

    function named(codes: var): string {
        return codes.map(code => Labels.languageName(code)).join(", ")
    }

    spacing: Theme.space2

    SpellingWords { id: words }
    OwnWordsSheet { id: sheet; words: words }

    Switch {
        Layout.fillWidth: true
        text: qsTr("Mark words that look misspelt")
        checked: Settings.spelling
        onToggled: Settings.spelling = checked
    }
    AppText {
        Layout.fillWidth: true
        visible: words.missing.length > 0
        role: AppText.Second
        text: qsTr("No dictionary on this device: %1").arg(card.named(words.missing))
    }
    ListRow {
        Layout.fillWidth: true
        leftPadding: 0
        rightPadding: 0
        title: qsTr("My words")
        second: words.count > 0 ? qsTr("%n word(s) that are never marked", "", words.count) : qsTr("Words that are never marked")
        iconName: "pencil"
        chevron: true
        onClicked: sheet.open()
    }
}
