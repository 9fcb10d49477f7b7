import QtQuick
import QtTest
import Kopa
import "shown_pages.js" as ShownPages

// Every page about people, safety and readers is walked by the keyboard alone: Tab comes to all that one can press, from
// above to below, Enter presses it, and Esc leads back.
TestCase {
    id: test

    readonly property var pages: ShownPages.walked

    property var window: null

    name: "Keyboard"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
        window.requestActivate()
        tryVerify(() => window.active)
    }

    function cleanup() {
        Workspace.state = "ready"
        Lock.clearError()
    }

    function all(item, match, found) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (!child.visible || !child.enabled)
                continue
            if (match(child))
                found.push(child)
            all(child, match, found)
        }
        return found
    }

    // What can be pressed or typed into and takes the keyboard by itself; what has arrow keys inside counts as one.
    function stops(item) {
        return all(item, child => child.activeFocusOnTab === true, [])
    }

    // What does not move when the page scrolls to what has the keyboard.
    function ground(item) {
        let at = item
        while (at.parent && (at.contentY === undefined || at.flickableDirection === undefined))
            at = at.parent
        return at.contentItem ?? at
    }

    function describe(item) {
        return String(item).replace(/_QML.*/, "") + " “" + (item.text ?? item.name ?? "") + "”"
    }

    // The items that Tab comes to, until it is round.
    function walk() {
        const seen = []
        for (let i = 0; i < 120; ++i) {
            keyClick(Qt.Key_Tab)
            const item = window.activeFocusItem
            if (seen.includes(item))
                break
            seen.push(item)
        }
        return seen
    }

    function test_walk_data() {
        const rows = []
        for (const width of [360, 1280])
            for (const page of pages)
                rows.push({ tag: page.join(" ") + " " + width, page: page, width: width })
        return rows
    }

    function test_walk(row) {
        window.width = row.width
        window.height = row.width < 600 ? 740 : 800
        wait(80)
        window.go("today", "")
        window.go(row.page[0], row.page[1])
        wait(80)
        const page = window.shell.page
        const seen = walk()
        const missed = stops(page).filter(item => !seen.includes(item))
        compare(missed.map(describe).join("; "), "", "not reached")
        let before = null
        for (const item of seen) {
            if (!stops(page).includes(item))
                continue
            // The cross of a banner stands above its button, and comes after it.
            if (item instanceof IconButton)
                continue
            const place = item.mapToItem(ground(item), 0, 0)
            if (before)
                verify(place.y > before.y - 4 || (place.x > before.x && place.y > before.y - 60), describe(item) + " comes after what is below it")
            before = place
        }
        window.shell.page.forceActiveFocus()
        keyClick(Qt.Key_Escape)
        tryVerify(() => window.shell.page !== page, 1000, "Esc leads back")
    }

    function find(match) {
        return all(window.contentItem, match, [])[0] ?? null
    }

    function test_enter_presses() {
        window.go("security", "")
        wait(80)
        const row = find(item => item instanceof ListRow && item.title === "How long people are kept")
        row.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryCompare(window.shell, "target", "retention")
        window.go("handover", "")
        wait(80)
        const box = find(item => item instanceof CheckBox)
        box.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        verify(!box.checked)
        const button = find(item => item instanceof AppButton && item.text === "Choose")
        button.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        const choices = () => all(window.contentItem.parent, item => item instanceof ListRow && item.title === "Members of Järviseutu", [])
        tryVerify(() => choices().length === 1)
        choices()[0].forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryVerify(() => choices().length === 0)
        const go = find(item => item instanceof AppButton && item.text === "Hand over 1 note")
        go.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(NoteMoves.asked, ["move", ["n2"], "aa02"])
    }

    function test_a_backup_comes_back_by_keys() {
        Workspace.state = "welcome"
        wait(80)
        const way = find(item => item instanceof AppButton && item.text === "I have a backup")
        way.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        const page = () => find(item => item instanceof RestorePage)
        tryVerify(() => page() !== null)
        page().file = "file:///media/stick/notes.kopabackup"
        const field = find(item => item instanceof TextField && item.name === "The backup's passphrase")
        field.forceActiveFocus(Qt.TabFocusReason)
        for (const letter of "sana")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        compare(Lock.asked, ["restore", "file:///media/stick/notes.kopabackup", "sana", true, ""])
        Lock.fail("passphrase_wrong", {})
        tryVerify(() => find(item => item instanceof Banner && item.text.includes("does not open the backup")) !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => page() === null)
        verify(find(item => item instanceof WelcomePage) !== null)
    }

    function test_a_notes_readers_are_chosen_by_keys() {
        window.go("note", "n1")
        const readers = () => find(item => item instanceof AppButton && item.text === "Everybody in the network")
        tryVerify(() => readers() !== null)
        readers().forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        const only = () => all(window.contentItem.parent, item => item instanceof ListRow && item.title === "You only", [])
        tryVerify(() => only().length === 1)
        only()[0].forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        const move = () => all(window.contentItem.parent, item => item instanceof AppButton && item.text === "Move", [])
        tryVerify(() => move().length === 1)
        move()[0].clicked()
        compare(NoteMoves.asked, ["move", ["n1"], "aa03"])
        tryCompare(window.shell, "targetId", "n1-moved")
    }
}
