import QtQuick
import QtTest
import Kopa

// Findings by hand: what is missing is said, evidence leads to its note, a promise is ticked off, and a figure that is none is not taken.
TestCase {
    id: test

    property var window: null

    name: "Findings"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
    }

    function go(target, targetId) {
        window.go(target, targetId)
        wait(60)
    }

    function all(item, match, found) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (match(child))
                found.push(child)
            all(child, match, found)
        }
        return found
    }

    function find(match) {
        return all(window.contentItem, match, [])[0] ?? null
    }

    function test_what_a_finding_lacks_is_said() {
        go("finding", "f4")
        verify(find(item => item instanceof Banner && item.visible && item.text === "Still missing: the claim, evidence, an area or organisation, how sure it is.") !== null)
        go("finding", "f1")
        verify(find(item => item instanceof Banner && item.visible && item.text.startsWith("Still missing")) === null)
    }

    function test_evidence_leads_to_its_note_and_says_why_it_fell() {
        go("finding", "f1")
        const rows = all(find(item => item instanceof DetailEvidence), item => item instanceof ListRow, [])
        compare(rows.map(row => row.third), ["", "These words were deleted from the note.",
                                             "The note cannot be read on this device: it is not shared with you, or has not come yet."])
        rows[2].clicked()
        compare(window.shell.target, "finding")
        rows[0].clicked()
        compare([window.shell.target, window.shell.targetId], ["note", "n1"])
    }

    function test_evidence_is_picked_among_marked_words() {
        go("finding", "f1")
        const part = find(item => item instanceof DetailEvidence)
        const sheet = find(item => item instanceof FindingPage).evidence
        sheet.choose()
        tryVerify(() => sheet.opened)
        sheet.toggle("s7")
        sheet.toggle("s8")
        sheet.toggle("s8")
        sheet.addPicked()
        compare(part.detail.calls, [["addAll", "passages", ["s7"]]])
        find(item => item instanceof UndoBar).action()
        compare(part.detail.calls[1], ["removeAll", "passages", ["s7"]])
    }

    function test_what_was_removed_comes_back_from_the_trash() {
        go("trash", "finding")
        const page = find(item => item instanceof TrashPage)
        compare(page.type, "finding")
        const button = all(page, item => item instanceof IconButton && item.visible && item.text.startsWith("Restore"), [])[0]
        button.clicked()
        verify(find(item => item instanceof UndoBar) !== null)
    }

    function test_a_claim_is_kept_while_it_is_written() {
        go("finding", "f4")
        const card = find(item => item instanceof FindingClaim)
        const boxes = all(card, item => item instanceof TextBox && item.visible, [])
        compare(boxes.length, 3)
        boxes[1].forceActiveFocus()
        for (const letter of "rum")
            keyClick(letter)
        tryVerify(() => card.detail.calls.length === 1)
        compare(card.detail.calls[0], ["claim_sv", "rum"])
    }

    function test_a_promise_is_ticked_off_and_taken_back() {
        go("tasks", "")
        const rows = find(item => item instanceof TaskRows)
        const box = all(rows, item => item instanceof IconButton && item.text.startsWith("Tick off"), [])[0]
        box.clicked()
        compare(rows.tasks.calls, [["setDone", "k1", true]])
        const undo = find(item => item instanceof UndoBar)
        undo.action()
        compare(rows.tasks.calls[1], ["setDone", "k1", false])
    }

    function test_a_figure_that_is_none_is_not_taken() {
        go("target", "t1")
        const field = all(find(item => item instanceof TargetFigures), item => item instanceof FigureField, [])[1]
        field.text = "much"
        field.editingFinished()
        verify(field.wrong)
        field.text = "61,5"
        field.editingFinished()
        verify(!field.wrong)
        compare(find(item => item instanceof TargetFigures).detail.calls, [["aim", "much"], ["aim", "61,5"]])
    }

    function test_marked_words_become_evidence_in_a_tap() {
        go("wrapup", "n1")
        const row = find(item => item instanceof ListRow && item.second.includes("Make a finding of it"))
        row.clicked()
        compare([window.shell.target, window.shell.targetId], ["finding", "new:s1"])
    }
}
