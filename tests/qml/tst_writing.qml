import QtQuick
import QtTest
import Kopa

// Writing and reading a note by hand: words that look wrong, marks in the formatted view, and the device handed over.
TestCase {
    id: test

    property var window: null
    property var page: null

    name: "Writing"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
        window.requestActivate()
        tryVerify(() => window.active)
        window.go("note", "n1")
        tryVerify(() => window.shell.page instanceof NoteEditorPage)
        page = window.shell.page
        page.textItem.forceActiveFocus()
        wait(100)
    }

    function all(item, match, found) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (!child.visible)
                continue
            if (match(child))
                found.push(child)
            all(child, match, found)
        }
        return found
    }

    function find(match) {
        return all(window.contentItem.parent, match, [])[0] ?? null
    }

    function control(type, words) {
        let found = null
        tryVerify(() => {
            found = find(item => item instanceof type && item.text === words)
            return found !== null
        }, 3000, words)
        // Where it will stay.
        wait(200)
        return found
    }

    function spelling() {
        return find(item => item instanceof NoteSpelling)
    }

    function test_a_word_is_mended_by_keys_data() {
        return [{ tag: "menu key", key: Qt.Key_Menu, modifiers: Qt.NoModifier, cursor: 203 },
                { tag: "shift F10", key: Qt.Key_F10, modifiers: Qt.ShiftModifier, cursor: 203 },
                { tag: "next one", key: Qt.Key_F7, modifiers: Qt.NoModifier, cursor: 5 }]
    }

    function test_a_word_is_mended_by_keys(row) {
        page.textItem.cursorPosition = row.cursor
        keyClick(row.key, row.modifiers)
        control(MenuItem, "iltaisia")
        keyClick(Qt.Key_Return)
        tryVerify(() => page.textItem.text.includes("kuljetukset iltaisia"))
        compare(page.note.text, page.textItem.text)
        compare(page.textItem.cursorPosition, 207)
        tryVerify(() => page.textItem.activeFocus)
        keyClick("Z", Qt.ControlModifier)
        verify(page.textItem.text.includes("kuljetukset iltaisin"))
    }

    function test_keys_elsewhere_open_nothing() {
        page.textItem.cursorPosition = 5
        keyClick(Qt.Key_Menu)
        wait(100)
        verify(!find(item => item instanceof MenuItem && item.text === "iltaisia"))
    }

    function test_a_marked_word_is_ignored_or_learnt_data() {
        return [{ tag: "ignored", words: "Ignore in this note", call: "ignore" },
                { tag: "learnt", words: "Add “iltaisin” to my words", call: "add" }]
    }

    function test_a_marked_word_is_ignored_or_learnt(row) {
        const place = page.textItem.positionToRectangle(203)
        mouseClick(page.textItem, place.x, place.y + 5, Qt.RightButton)
        mouseClick(control(MenuItem, row.words))
        compare(spelling().marks.calls, [[row.call, "iltaisin"]])
    }

    function test_a_long_press_opens_the_menu() {
        wait(300)
        const place = page.textItem.positionToRectangle(203)
        mousePress(page.textItem, place.x, place.y + 5)
        control(MenuItem, "iltaisia")
        mouseRelease(page.textItem, place.x, place.y + 5)
    }

    function test_nothing_is_marked_when_it_is_switched_off() {
        Settings.spelling = false
        keyClick(Qt.Key_F7)
        wait(100)
        verify(!find(item => item instanceof MenuItem && item.text === "iltaisia"))
        Settings.spelling = true
    }

    function test_my_words_come_and_go() {
        window.go("settings", "")
        tryVerify(() => window.shell.page instanceof SettingsPage)
        const row = find(item => item instanceof ListRow && item.title === "My words")
        mouseClick(row)
        mouseClick(control(IconButton, "Remove “Exempelsson”"))
        tryCompare(row, "second", "1 word that is never marked")
        const entry = find(item => item instanceof TextField && item.name === "Another word")
        entry.forceActiveFocus()
        entry.text = "etätarjotin2"
        keyClick(Qt.Key_Return)
        tryCompare(row, "second", "2 words that are never marked")
    }

    function block(words) {
        return find(item => item instanceof ReadingWords && item.getText(0, item.length).startsWith(words))
    }

    function test_words_are_marked_where_they_are_read() {
        page.reading = true
        tryVerify(() => block("Ehdotus") !== null)
        const words = block("Ehdotus")
        words.select(0, 7)
        mouseClick(control(Chip, "Obstacle"))
        const marking = find(item => item instanceof NoteMarking)
        const at = page.note.text.indexOf("Ehdotus")
        compare(marking.passages.calls, [["mark", at, "Ehdotus", "obstacle", ""]])
        compare(words.selectedText, "")
        const other = block("Kunnissa")
        compare(other.lines.map(line => line.at), [0, 23])
        other.forceActiveFocus()
        other.cursorPosition = 5
        control(Chip, "Scalable model · shared teacher · Testi Testinen")
    }

    function test_one_block_is_selected_at_a_time() {
        page.reading = true
        tryVerify(() => block("Ehdotus") !== null)
        block("Ehdotus").select(0, 7)
        block("Kunnissa").select(0, 8)
        compare(block("Ehdotus").selectedText, "")
        page.reading = false
        tryVerify(() => block("Ehdotus") === null)
    }

    function test_the_text_is_laid_out_anew_without_a_word() {
        for (const width of [1280, 700, 360, 900, 520, 1280]) {
            window.width = width
            wait(40)
            window.height = width === 900 ? 500 : 800
            wait(40)
        }
        const area = window.shell.page.textItem
        area.text = "lyhyt"
        wait(50)
        mouseClick(area.parent, 20, area.parent.height - 5)
        compare(area.cursorPosition, 5)
    }

    function test_a_person_is_asked_from_the_note_and_back_data() {
        return [{ tag: "yes", answer: "Annan luvan kaikkeen", given: ["notes", "quotes", "photo", "audio"] },
                { tag: "no", answer: "En anna lupaa", given: [] }]
    }

    function test_a_person_is_asked_from_the_note_and_back(row) {
        mouseClick(control(Chip, "Ask Exempel Exempelsson"))
        const answer = control(AppButton, row.answer)
        verify(answer.height >= 72)
        const wording = find(item => item instanceof AppText && item.text === "Suostumus")
        verify(wording !== null)
        mouseClick(answer)
        tryVerify(() => find(item => item instanceof AppButton && item.text === row.answer) === null)
        const people = find(item => item instanceof NoteMarking).people
        compare(people.calls, [["give", "Exempel Exempelsson", row.given, "sv", "device"]])
        compare(window.shell.page, page)
    }
}
