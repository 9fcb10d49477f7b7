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

    function test_text_from_elsewhere_leaves_the_cursor() {
        window.go("note", "n1")
        tryVerify(() => editor() !== null)
        const page = find(window.contentItem, item => item instanceof NoteEditorPage)
        const area = editor()
        area.cursorPosition = 20
        page.note.textReplaced(area.text + "\nlisää")
        compare(area.cursorPosition, 20)
        verify(area.text.endsWith("lisää"))
        page.note.textReplaced("ALKU " + area.text)
        compare(area.cursorPosition, 25)
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
        for (const page of [["today", ""], ["notes", ""], ["note", "n1"], ["pilot", "jarviseutu"], ["outbox", ""], ["settings", ""]]) {
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
