import QtQuick
import QtTest
import Kopa
import KopaTest

// Behind the lock there is nothing to see, to hear or to reach; afterwards everything is as it was.
TestCase {
    id: test

    property var window: null

    name: "Lock"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        Lock.passphrase = true
        Lock.keyring = true
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
        window.requestActivate()
        tryVerify(() => window.active)
    }

    function cleanup() {
        Workspace.state = "ready"
        Lock.clearError()
        Lock.plain = false
        Lock.keyringWorks = true
    }

    function find(item, match) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible && match(child))
                return child
            const inside = child.visible ? find(child, match) : null
            if (inside)
                return inside
        }
        return null
    }

    function words(item) {
        let all = typeof item.text === "string" ? item.text : ""
        for (let i = 0; i < item.children.length; ++i)
            all += "\n" + words(item.children[i])
        return all
    }

    function editor() {
        return find(window.contentItem, item => item.cursorRectangle !== undefined && item.textDocument !== undefined)
    }

    function field(name) {
        return find(window.contentItem, item => item instanceof TextField && item.name === name)
    }

    function button(text) {
        return find(window.contentItem, item => item instanceof AppButton && item.text === text)
    }

    function lock() {
        Lock.lock()
        Workspace.state = "locked"
        wait(60)
    }

    function test_everything_is_hidden_and_comes_back_where_it_was() {
        window.go("note", "n1")
        tryVerify(() => editor() !== null && editor().activeFocus)
        const area = editor()
        area.select(3, 9)
        verify(window.title.includes(Workspace.networkName))
        lock()
        verify(!words(window.contentItem).includes("Alajärvi"))
        verify(!words(window.contentItem.parent ?? window.contentItem).includes("Alajärvi"))
        compare(window.title, "Kopa")
        Workspace.state = "ready"
        tryVerify(() => editor() === area && area.activeFocus)
        compare([area.selectionStart, area.selectionEnd], [3, 9])
    }

    function test_what_floats_is_gone_too() {
        keyClick("K", Qt.ControlModifier)
        tryVerify(() => window.activeFocusItem instanceof SearchField)
        lock()
        verify(!(window.activeFocusItem instanceof SearchField))
        compare(find(window.contentItem.parent ?? window.contentItem, item => item instanceof SearchField), null)
    }

    function test_pages_are_let_go_when_the_store_closes() {
        window.go("note", "n1")
        tryVerify(() => editor() !== null)
        lock()
        Lock.closing()
        wait(30)
        compare(window.shell, null)
        Workspace.state = "ready"
        tryVerify(() => window.shell !== null)
    }

    function test_the_key() {
        let locked = 0
        const count = () => { ++locked }
        Lock.locking.connect(count)
        keyClick("L", Qt.ControlModifier)
        Lock.locking.disconnect(count)
        compare(locked, 1)
    }

    function test_unlocking() {
        lock()
        const entry = field("Passphrase")
        tryVerify(() => entry.activeFocus)
        compare(entry.echoMode, TextInput.Password)
        for (const letter of "sana")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        compare(Lock.asked, ["unlock", "sana"])
        Lock.fail("passphrase_wrong", {})
        tryVerify(() => find(window.contentItem, item => item instanceof Banner && item.text.includes("passphrase")) !== null)
        mouseClick(button("Open with this device's keyring"))
        compare(Lock.asked, ["unlock", ""])
    }

    function test_a_damaged_store_offers_what_can_be_saved() {
        Workspace.errorCode = "store_damaged"
        Workspace.state = "failed"
        const entry = () => field("Passphrase")
        tryVerify(() => entry() !== null && entry().activeFocus)
        for (const letter of "sana")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        compare(Lock.asked, ["salvage", "sana"])
        Workspace.errorCode = "store_in_use"
        compare(button("Save what can be saved"), null)
        Workspace.errorCode = ""
        Workspace.salvaged = true
        Workspace.state = "ready"
        window.go("today", "")
        tryVerify(() => button("Show what was saved") !== null)
        button("Show what was saved").clicked()
        tryVerify(() => button("Go on with what was saved") !== null)
        Workspace.salvaged = false
    }

    function test_choosing_with_a_keyring_needs_no_typing() {
        Workspace.state = "chooseLock"
        wait(50)
        mouseClick(button("Continue"))
        compare(Lock.asked, ["protect", true, ""])
    }

    function test_choosing_without_a_keyring_needs_a_passphrase_twice() {
        Lock.keyringWorks = false
        Lock.plain = true
        Workspace.state = "chooseLock"
        wait(50)
        verify(!button("Seal my notes").enabled)
        field("New passphrase").text = "viisi sanaa"
        field("The same once more").text = "viisi sanoa"
        verify(!button("Seal my notes").enabled)
        field("The same once more").text = "viisi sanaa"
        button("Seal my notes").clicked()
        compare(Lock.asked, ["protect", false, "viisi sanaa"])
    }
}
