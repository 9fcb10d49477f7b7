import QtQuick
import QtTest
import Kopa

// Marking by hand: words and one tap more; the card of a passage; a person's consent; a quote that is shown.
TestCase {
    id: test

    property var window: null

    name: "Passages"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
        window.requestActivate()
        tryVerify(() => window.active)
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

    function openPage(target, id, type) {
        window.go(target, id)
        tryVerify(() => window.shell.page instanceof type)
        return window.shell.page
    }

    function marking(page) {
        return find(item => item instanceof NoteMarking)
    }

    function test_words_are_marked_with_one_tap() {
        const page = openPage("note", "n1", NoteEditorPage)
        page.textItem.forceActiveFocus()
        page.textItem.select(34, 42)
        mouseClick(control(Chip, "Obstacle"))
        compare(marking(page).passages.calls, [["mark", 34, "Kunnissa", "obstacle", ""]])
        compare(page.textItem.selectionStart, page.textItem.selectionEnd)
        page.textItem.select(34, 42)
        mouseClick(control(Chip, "shared teacher"))
        compare(marking(page).passages.calls[1], ["mark", 34, "Kunnissa", "", "k1"])
    }

    function test_the_passage_at_the_cursor_opens_its_card() {
        const page = openPage("note", "n1", NoteEditorPage)
        page.textItem.forceActiveFocus()
        page.textItem.cursorPosition = 40
        mouseClick(control(Chip, "Scalable model · shared teacher · Testi Testinen"))
        mouseClick(control(Chip, "transport"))
        compare(marking(page).passages.calls, [["change", "p1", { codes: ["k1", "k2"] }]])
        mouseClick(control(AppButton, "Remove the mark"))
        compare(marking(page).passages.calls[1], ["removed", "p1", true])
    }

    function test_a_person_answers_in_two_taps() {
        openPage("consents", "n1", ConsentsPage)
        mouseClick(control(ListRow, "Exempel Exempelsson"))
        mouseClick(control(AppButton, "Annan luvan kaikkeen"))
        tryVerify(() => find(item => item instanceof ListRow && item.title === "Exempel Exempelsson" && item.second === "notes, quotes, photos, sound") !== null)
    }

    function test_a_quote_is_shown_and_approved_with_one_tap() {
        openPage("quotes", "p1", QuotesPage)
        mouseClick(control(AppButton, "Kyllä, saa julkaista"))
        tryVerify(() => all(window.contentItem.parent, item => item instanceof ListRow && item.third.startsWith("May be quoted"), []).length === 2)
    }
}
