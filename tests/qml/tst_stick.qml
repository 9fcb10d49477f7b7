import QtQuick
import QtTest
import Kopa

// A stick: for whom, what is taken along, how it ended, and a file that is dropped on the page or broken.
TestCase {
    id: test

    property var window: null

    name: "Stick"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        SyncStatus.badge = "waiting"
        StickTransfer.calls = []
        StickTransfer.step = "idle"
        StickTransfer.errorCode = ""
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
        window.requestActivate()
        tryVerify(() => window.active)
        window.go("stick", "")
        tryVerify(() => window.shell.page instanceof StickPage)
    }

    function cleanup() {
        StickTransfer.step = "idle"
        StickTransfer.errorCode = ""
        StickTransfer.unknownSpaces = 0
        StickTransfer.changes = 12
        StickTransfer.files = 3
        SyncStatus.badge = "waiting"
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

    function shown(match) {
        return find(window.shell.page, match)
    }

    function writing() {
        return shown(item => item instanceof StickWriting)
    }

    function end() {
        return shown(item => item instanceof StickEnd)?.text ?? ""
    }

    function button(words) {
        return shown(item => item instanceof AppButton && item.text === words)
    }

    function test_a_device_is_chosen_before_anything_is_written_for_it() {
        const card = writing()
        compare(card.way, "server")
        verify(button("Choose the place and write").enabled)
        card.way = "device"
        verify(!button("Choose the place and write").enabled)
        const picker = shown(item => item instanceof ComboPicker)
        picker.chosen("d4")
        compare(picker.text, "Testi Testinen · Työkannettava")
        verify(button("Choose the place and write").enabled)
    }

    function test_what_the_server_lacks_is_said_beforehand() {
        const words = size => shown(item => item instanceof AppText && item.text === "About " + Labels.bytes(size))
        verify(words(SyncStatus.bytes + SyncStatus.fileBytes) !== null)
        const files = shown(item => item instanceof Switch)
        mouseClick(files)
        verify(!files.checked)
        verify(words(SyncStatus.bytes) !== null)
    }

    function test_without_a_server_nothing_is_written_for_one() {
        SyncStatus.badge = "alone"
        window.go("outbox", "")
        window.go("stick", "")
        tryVerify(() => window.shell.page instanceof StickPage)
        compare(writing().way, "everybody")
        const choice = shown(item => item instanceof SegmentedChoice)
        compare(choice.keys, ["device", "everybody"])
    }

    function test_writing_goes_on_when_the_page_is_left() {
        StickTransfer.write("file:///media/stick/Kopa.kopa-parcel", "server", true)
        verify(shown(item => item instanceof ProgressRow) !== null)
        verify(!button("Choose the place and write").enabled)
        verify(!button("Choose the file").enabled)
        window.go("outbox", "")
        tryVerify(() => window.shell.page instanceof OutboxPage)
        compare(StickTransfer.step, "writing")
        verify(shown(item => item instanceof ListRow && item.second === "Being written …") !== null)
        StickTransfer.step = "written"
        window.go("stick", "")
        tryVerify(() => end() !== "")
        compare(end(), "12 sets of changes, 3 files, 3.1\u00a0MB in all, are in the file “Kopa 2020-02-12.kopa-parcel”. You can take the stick out now.")
    }

    function test_what_came_and_what_was_left_out() {
        StickTransfer.take("file:///media/stick/Kopa.kopa-parcel")
        StickTransfer.changes = 1
        StickTransfer.files = 0
        StickTransfer.unknownSpaces = 2
        StickTransfer.step = "taken"
        tryVerify(() => end() !== "")
        compare(end(), "New here: 1 set of changes. The file also holds notes of 2 groups that you do not belong to. They were left out. You can take the stick out now.")
        StickTransfer.changes = 0
        verify(end().startsWith("There was nothing new"))
    }

    function test_a_dropped_file_is_taken_in() {
        window.shell.page.take("file:///media/stick/Kopa.kopa-parcel")
        compare(StickTransfer.calls, [["take", "file:///media/stick/Kopa.kopa-parcel"]])
        window.shell.page.take("file:///media/stick/Toinen.kopa-parcel")
        compare(StickTransfer.calls.length, 1)
    }

    function test_trouble_with_the_stick_is_no_trouble_with_the_notes() {
        for (const code of ["disk_full", "store_unwritable", "input_output"]) {
            StickTransfer.taking = false
            StickTransfer.errorCode = code
            StickTransfer.step = "failed"
            verify(end().includes("safe on this device"), code)
        }
        StickTransfer.taking = true
        StickTransfer.errorCode = "parcel_foreign"
        compare(end(), Sentences.sentence("parcel_foreign", {}))
    }
}
