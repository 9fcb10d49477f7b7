import QtQuick
import QtTest
import Kopa
import KopaTest

// What hands do: keys that work everywhere, taps, and a change of language that leaves the writing alone.
TestCase {
    id: test

    property var window: null

    name: "Hands"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        Language.code = "en"
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
        window.requestActivate()
        tryVerify(() => window.active)
        window.go("today", "")
        wait(50)
    }

    function find(item, match) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (!child.visible)
                continue
            if (match(child))
                return child
            const inside = find(child, match)
            if (inside)
                return inside
        }
        return null
    }

    function named(words) {
        return find(window.contentItem, item => item.text === words && item.clicked !== undefined)
    }

    function shell() {
        return find(window.contentItem, item => item.startSearch !== undefined && item.nextPane !== undefined)
    }

    function editor() {
        return find(window.contentItem, item => item.cursorRectangle !== undefined && item.textDocument !== undefined)
    }

    function test_new_note_key() {
        keyClick("N", Qt.ControlModifier)
        tryCompare(shell(), "target", "note")
        tryVerify(() => editor() !== null && editor().activeFocus)
        keyClick("k")
        compare(editor().text, "k")
    }

    function test_search_key() {
        window.go("notes", "")
        keyClick("F", Qt.ControlModifier)
        tryVerify(() => window.activeFocusItem instanceof SearchField)
        keyClick("e")
        keyClick("v")
        tryCompare(find(window.contentItem, item => item instanceof RecordList), "count", 1)
        keyClick(Qt.Key_Escape)
        compare(window.activeFocusItem.text, "")
    }

    function test_jump_key() {
        keyClick("K", Qt.ControlModifier)
        tryVerify(() => window.activeFocusItem instanceof SearchField)
        for (const letter of "jarvis")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        tryCompare(shell(), "target", "pilot")
        compare(shell().targetId, "jarviseutu")
    }

    function test_sync_key() {
        const before = SyncStatus.syncs
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        compare(SyncStatus.syncs, before + 1)
    }

    function test_panes_and_arrows() {
        window.go("pilots", "")
        const list = find(window.contentItem, item => item instanceof RecordList)
        tryVerify(() => list.activeFocus)
        keyClick(Qt.Key_Down)
        compare(list.currentIndex, 1)
        keyClick(Qt.Key_Return)
        tryCompare(shell(), "targetId", "ita")
        const before = window.activeFocusItem
        keyClick(Qt.Key_F6)
        verify(window.activeFocusItem !== before)
        keyClick(Qt.Key_Escape)
        tryCompare(shell(), "target", "pilots")
    }

    function test_two_taps_to_another_language() {
        mouseClick(named("English"))
        wait(200)
        const item = find(window.contentItem.parent, child => child.text === "Suomi" && child.triggered !== undefined)
        verify(item)
        mouseClick(item)
        compare(Language.code, "fi")
        tryVerify(() => named("Muistiinpanot") !== null)
    }

    function test_language_leaves_the_writing_alone() {
        window.go("note", "n1")
        tryVerify(() => editor() !== null && editor().activeFocus)
        const area = editor()
        area.cursorPosition = area.length
        keyClick("x")
        const text = area.text
        area.select(4, 12)
        for (const code of ["fi", "sv", "en"]) {
            Language.code = code
            wait(20)
            compare(editor(), area)
            compare(area.text, text)
            compare(area.selectionStart, 4)
            compare(area.selectionEnd, 12)
            verify(area.activeFocus)
        }
    }

    function test_undo_survives_a_change_of_language() {
        window.go("note", "n1")
        tryVerify(() => editor() !== null && editor().activeFocus)
        const area = editor()
        const before = area.text
        area.cursorPosition = area.length
        for (const letter of "abc")
            keyClick(letter)
        Language.code = "sv"
        wait(20)
        keyClick("Z", Qt.ControlModifier)
        compare(area.text, before)
        keyClick("Z", Qt.ControlModifier | Qt.ShiftModifier)
        compare(area.text, before + "abc")
    }

    function test_a_box_ticked_while_reading_is_in_the_text() {
        window.go("note", "n1")
        tryVerify(() => editor() !== null)
        const area = editor()
        const page = find(window.contentItem, item => item instanceof NoteEditorPage)
        page.reading = true
        wait(150)
        const box = find(window.contentItem, item => item instanceof CheckBox && !item.checked)
        tryVerify(() => box !== null)
        mouseClick(box)
        verify(area.text.includes("[x] Lupasin"))
        compare(page.note.text, area.text)
    }

    // What a note's editor does when others' runs arrive: its text first, then the runs.
    function arrive(note, runs) {
        let text = note.text
        for (const run of runs)
            text = text.slice(0, run.at) + run.inserted + text.slice(run.at + run.removed)
        note.runsArrived(runs)
        note.text = text
    }

    function openNote() {
        window.go("note", "n1")
        tryVerify(() => editor() !== null && editor().activeFocus)
        return find(window.contentItem, item => item instanceof NoteEditorPage).note
    }

    function test_text_from_elsewhere_leaves_the_cursor_data() {
        return [
            { tag: "before", cursor: 20, at: 0, removed: 0, inserted: "ALKU ", wanted: 25 },
            { tag: "at", cursor: 20, at: 20, removed: 0, inserted: "xyz", wanted: 20 },
            { tag: "after", cursor: 20, at: 30, removed: 3, inserted: "xyz", wanted: 20 },
            { tag: "around", cursor: 20, at: 15, removed: 10, inserted: "xyz", wanted: 15 },
            { tag: "in the end", cursor: -1, at: -1, removed: 0, inserted: " loppu", wanted: -1 }
        ]
    }

    function test_text_from_elsewhere_leaves_the_cursor(row) {
        const note = openNote()
        const area = editor()
        const length = area.length
        const place = at => at < 0 ? length : at
        area.cursorPosition = place(row.cursor)
        arrive(note, [{ at: place(row.at), removed: row.removed, inserted: row.inserted }])
        compare(area.text, note.text)
        if (row.tag === "around")
            verify(area.cursorPosition >= 15 && area.cursorPosition <= 18)
        else
            compare(area.cursorPosition, place(row.wanted))
        compare(note.cursor, area.cursorPosition)
    }

    function test_text_from_elsewhere_leaves_the_selection_data() {
        return [
            { tag: "before", at: 2, inserted: "ab", start: 12, end: 22 },
            { tag: "at the beginning", at: 10, inserted: "ab", start: 12, end: 22 },
            { tag: "inside", at: 15, inserted: "ab", start: 10, end: 22 },
            { tag: "at the end", at: 20, inserted: "ab", start: 10, end: 20 },
            { tag: "after", at: 25, inserted: "ab", start: 10, end: 20 }
        ]
    }

    function test_text_from_elsewhere_leaves_the_selection(row) {
        const note = openNote()
        const area = editor()
        for (const backwards of [false, true]) {
            area.text = "Kunnissa keskusteltiin yhteisestä opettajasta."
            if (backwards)
                area.select(20, 10)
            else
                area.select(10, 20)
            arrive(note, [{ at: row.at, removed: 0, inserted: row.inserted }])
            compare([area.selectionStart, area.selectionEnd], [row.start, row.end])
            compare(area.cursorPosition, backwards ? row.start : row.end)
        }
    }

    function test_undo_leaves_others_words() {
        const note = openNote()
        const area = editor()
        area.cursorPosition = area.length
        const before = area.text
        for (const letter of "abcdef")
            keyClick(letter)
        arrive(note, [{ at: before.length + 2, removed: 2, inserted: "NN" }, { at: 0, removed: 0, inserted: "ALKU " }])
        compare(area.text, "ALKU " + before + "abNNef")
        keyClick("Z", Qt.ControlModifier)
        compare(area.text, "ALKU " + before + "NN")
        compare(note.text, area.text)
        keyClick("Z", Qt.ControlModifier | Qt.ShiftModifier)
        compare(area.text.replace("NN", ""), "ALKU " + before + "abef")
    }

    function test_others_words_above_do_not_push_what_is_read() {
        const note = openNote()
        const area = editor()
        area.text = "rivi\n".repeat(200)
        area.cursorPosition = 0
        wait(50)
        let flick = area
        while (flick.contentY === undefined || flick.flickableDirection === undefined)
            flick = flick.parent
        flick.contentY = 1500
        wait(50)
        const before = area.mapToItem(flick, 0, area.positionToRectangle(500).y).y
        arrive(note, [{ at: 50, removed: 0, inserted: "muiden sanoja\n".repeat(10) }])
        wait(50)
        const after = area.mapToItem(flick, 0, area.positionToRectangle(500 + 140).y).y
        verify(Math.abs(after - before) < 2, before + " " + after)
    }

    function test_one_of_two_is_kept_and_taken_back() {
        window.go("differences", "n2")
        tryVerify(() => named("Keep this one") !== null)
        mouseClick(named("Keep this one"))
        tryVerify(() => named("Keep this one") === null)
        tryVerify(() => named("Undo") !== null)
        mouseClick(named("Undo"))
        tryVerify(() => named("Keep this one") !== null)
    }

    function test_steps_and_budget() {
        window.go("pilot", "jarviseutu")
        const list = find(window.contentItem, item => item instanceof OrderedList)
        tryVerify(() => list.count === 3)
        const page = find(window.contentItem, item => item instanceof PilotPage)
        const row = find(list, item => item instanceof OrderedListRow)
        row.edit()
        keyClick(Qt.Key_End)
        keyClick("x")
        keyClick(Qt.Key_Return)
        tryVerify(() => row.words.endsWith("x"))
        row.shifted(1)
        compare(list.items[1].text, row.words)
        page.editing = true
        const money = find(page, item => item instanceof MoneyField)
        money.forceActiveFocus()
        money.text = "kolme"
        keyClick(Qt.Key_Return)
        verify(money.wrong)
        money.text = "12,5"
        keyClick(Qt.Key_Return)
        verify(!money.wrong)
        compare(money.cents, 1250)
    }

    function test_phone() {
        window.width = 360
        window.height = 740
        wait(100)
        mouseClick(named("Notes"))
        tryCompare(shell(), "place", "notes")
        const row = find(window.contentItem, item => item instanceof NoteRow)
        tryVerify(() => row !== null)
        mouseClick(row)
        tryVerify(() => editor() !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => editor() === null)
        mouseClick(named("New note"))
        tryVerify(() => editor() !== null && editor().activeFocus)
    }

    function test_trash_can_be_undone() {
        window.go("notes", "")
        const list = find(window.contentItem, item => item instanceof RecordList)
        tryVerify(() => list.activeFocus)
        keyClick(Qt.Key_Delete)
        tryVerify(() => named("Undo") !== null)
        mouseClick(named("Undo"))
        tryVerify(() => named("Undo") === null)
    }

    function test_details_fold_and_unfold() {
        failOnWarning(/.?/)
        window.width = 360
        wait(100)
        window.go("note", "n1")
        tryVerify(() => editor() !== null)
        wait(100)
        const details = find(window.contentItem, item => item instanceof NoteDetails)
        const closed = details.height
        details.open = true
        tryVerify(() => details.height > closed + 400)
        details.open = false
        tryCompare(details, "height", closed)
    }

    function test_join() {
        Workspace.state = "welcome"
        wait(80)
        const fields = []
        find(window.contentItem, item => { if (item.placeholderText !== undefined && item.clicked === undefined) fields.push(item); return false })
        compare(fields.length, 2)
        fields[0].text = "Testi Testinen"
        fields[1].text = "kopa:AAEC"
        mouseClick(find(window.contentItem, item => item.text === "Join" && item.clicked !== undefined))
        compare(Workspace.asked, ["join", "kopa:AAEC", "Testi Testinen"])
        Workspace.failed("invitation_used", {})
        tryVerify(() => find(window.contentItem, item => item instanceof Banner && item.text.startsWith("Somebody has already joined")))
        Workspace.state = "ready"
    }

    function test_every_button_has_a_name_and_room() {
        for (const page of [["today", ""], ["notes", ""], ["note", "n1"], ["pilot", "jarviseutu"], ["outbox", ""], ["settings", ""], ["differences", ""], ["history", "note/n1"]]) {
            window.go(page[0], page[1])
            wait(50)
            find(window.contentItem, item => {
                if (item.clicked !== undefined && item.text !== undefined && item.enabled) {
                    verify(item.text !== "" || item.Accessible.name !== "", page[0] + ": " + item)
                    verify(item.height >= 40 && item.width >= 40, page[0] + ": " + item.text + " " + item.width + "x" + item.height)
                }
                return false
            })
        }
    }
}
