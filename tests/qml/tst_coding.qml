import QtQuick
import QtTest
import Kopa

// Rounds of coding, codes together and the board by hand: by mouse and by keyboard.
TestCase {
    id: test

    property var window: null

    name: "Coding"
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

    function button(words) {
        return find(item => item instanceof AppButton && item.visible && item.text === words)
    }

    function test_a_round_says_what_is_left_and_a_closed_one_how_far_its_coders_agree() {
        go("round", "c1")
        verify(find(item => item instanceof SectionHeader && item.text === "Notes to code, 1 left for me") !== null)
        verify(find(item => item instanceof CodingFigures && item.visible) === null)
        go("round", "c2")
        const figures = find(item => item instanceof CodingFigures)
        verify(figures.visible && figures.height > 300)
        compare(all(figures, item => item.value !== undefined && item.visible, []).map(item => item.value).slice(0, 3), ["78\u00a0%", "0.64", "0.66"])
        const list = find(item => item instanceof CodingDisagreements)
        verify(list.height > 300)
        compare(list.saidBy(list.disagreements[1].said[1]), "Exempel Exempelsson: did not mark it")
        button("Agree on Evening transport").clicked()
    }

    function test_a_new_round_needs_a_name_notes_and_two_coders() {
        go("rounds", "")
        const first = find(item => item instanceof ListRow && item.title === "Interviews, first round")
        verify(first.visible && first.parent.parent.height > first.height)
        const form = find(item => item instanceof CodingRoundForm)
        verify(!button("Open the round").enabled)
        form.chosenNotes = ["n1"]
        form.chosenCoders = ["p1", "p2"]
        find(item => item instanceof TextField && item.name === "Name").text = "Trial"
        verify(button("Open the round").enabled)
        button("Open the round").clicked()
        compare([window.shell.target, window.shell.targetId], ["round", "c1"])
    }

    function test_the_table_of_counts_is_walked_by_arrows() {
        go("matrix", "")
        const table = find(item => item instanceof CellTable)
        table.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        compare(table.Accessible.name, "Codes together · Transport and Evening transport: 3 times")
        let chosen = []
        table.chosen.connect((row, column) => chosen.push([row, column]))
        keyClick(Qt.Key_Return)
        compare(chosen, [[0, 1]])
    }

    function test_a_passage_is_dragged_to_a_finding_and_that_is_undone() {
        go("board", "")
        const board = find(item => item instanceof BoardPage)
        const grip = all(board, item => item.objectName === "grip" && item.visible, [])[0]
        const target = all(board, item => item.findingId === "f2" && item.visible, [])[0]
        const from = grip.mapToItem(null, grip.width / 2, grip.height / 2)
        const to = target.mapToItem(null, target.width / 2, target.height / 2)
        mouseDrag(grip, grip.width / 2, grip.height / 2, to.x - from.x, to.y - from.y)
        const undo = find(item => item instanceof UndoBar)
        verify(undo !== null)
        tryVerify(() => undo.visible)
    }

    function test_a_passage_is_added_by_keyboard() {
        go("board", "")
        window.requestActivate()
        const board = find(item => item instanceof BoardPage)
        board.focusContent()
        keyClick(Qt.Key_Return)
        compare(board.chosen, "x1")
    }
}
