import QtQuick
import QtTest
import Kopa

// The quality follow-up by hand: the mapping as a table, and what is seen over every page.
TestCase {
    id: test

    property var window: null

    name: "Quality"
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

    function test_the_mapping_is_a_table_that_is_walked_by_arrows_and_opened() {
        go("mapping", "")
        const table = find(item => item instanceof CellTable)
        compare(Array.from(table.children).find(child => child.contentX !== undefined).contentX, 0, "it begins at its first column")
        table.forceActiveFocus(Qt.TabFocusReason)
        compare(table.rows[0].cells[0], "Visit, Survey, 3 criteria")
        compare(table.rows[2].cells[0], "?")
        compare(table.Accessible.name, "How quality is followed up today · Alajärvi · Swedish for immigrants (sfi) · Visit, Survey, 3 criteria")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        compare(table.words(table.row, table.column), "Evijärvi · Swedish for immigrants (sfi) · not known")
        let asked = []
        find(item => item instanceof MappingTable).asked.connect((municipality, column) => asked.push(municipality, column))
        keyClick(Qt.Key_Return)
        all(window.contentItem.parent, item => item instanceof AppButton && item.visible && item.text === "New method", [])[0].clicked()
        compare(asked, ["m052", "sfi"])
    }

    function test_the_mapping_is_laid_by_provider_and_as_cards() {
        go("mapping", "")
        find(item => item instanceof MappingPage).view = "provider"
        wait(20)
        compare(find(item => item instanceof CellTable).heads, ["Example Institute", "Evijärvi Adult Education Centre"])
        window.width = 360
        wait(60)
        verify(!find(item => item instanceof CellTable).visible)
        const card = find(item => item instanceof MappingCard)
        verify(card.visible && card.height > 200)
    }

    function test_a_criterion_is_told_for_groups_each_once() {
        go("criterion", "c1")
        const list = find(item => item instanceof DetailList)
        verify(list.visible && list.count === 2)
        list.added("men")
        compare(list.count, 2)
        list.added("under 25")
        compare(list.count, 3)
        const months = find(item => item instanceof DetailPicks && item.key === "due_month")
        compare(months.labelOf("3"), "March")
        months.press("5")
        compare(months.detail.calls, [["due_month", "5"]])
    }

    function test_a_reminder_is_as_wide_as_its_words_need() {
        const bar = find(item => item instanceof ReminderBar)
        compare(bar.width, 520)
        window.width = 360
        tryVerify(() => find(item => item instanceof ReminderBar).width === 328)
    }
}
