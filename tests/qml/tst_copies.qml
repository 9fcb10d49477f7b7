import QtQuick
import QtTest
import Kopa

// A copy of everything is made only for the one who can open the notes, and who has read what it means.
TestCase {
    id: test

    property var copies: null

    name: "Copies"
    width: 420
    height: 720
    visible: true
    when: windowShown

    Component {
        id: make

        OwnCopies { width: test.width }
    }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        Lock.passphrase = true
        Lock.asked = []
        copies = createTemporaryObject(make, test)
    }

    function find(item, match) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            const inside = child.visible ? match(child) ? child : find(child, match) : null
            if (inside)
                return inside
        }
        return null
    }

    function overlay() {
        let root = test
        while (root.parent)
            root = root.parent
        return root
    }

    function row(title) {
        return find(copies, item => item instanceof ListRow && item.title === title)
    }

    function shown(match) {
        return find(overlay(), match)
    }

    function test_a_backup_asks_who_it_is_and_for_a_passphrase_of_its_own() {
        row("Back up to a file").clicked()
        const field = name => shown(item => item instanceof TextField && item.name === name)
        const go = () => shown(item => item instanceof AppButton && item.text === "Choose the file")
        tryVerify(() => field("Present passphrase") !== null)
        verify(!go().enabled)
        field("Present passphrase").text = "vanha lause"
        field("New passphrase").text = "viisi sanaa"
        verify(!go().enabled)
        field("The same once more").text = "viisi sanaa"
        verify(go().enabled)
        compare(Lock.asked, [])
    }

    function test_an_export_says_what_it_means_and_asks_who_it_is() {
        row("Take your notes out of Kopa").clicked()
        tryVerify(() => shown(item => item instanceof AppText && item.text.includes("Whoever gets the files reads everything")) !== null)
        const go = shown(item => item instanceof AppButton && item.text === "Choose the folder")
        verify(!go.enabled)
        compare(Lock.asked, [])
    }
}
