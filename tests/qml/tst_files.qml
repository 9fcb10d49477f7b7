import QtQuick
import QtTest
import Kopa

// Files by hand and by key: two presses to a photo, a picture that is pasted, a look at each, and what goes when.
TestCase {
    id: test

    property var window: null

    name: "Files"
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
        Recorder.stop()
        SyncStatus.badge = "waiting"
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

    function button(words) {
        let found = null
        tryVerify(() => {
            found = find(item => (item instanceof AppButton || item instanceof IconButton) && item.text === words)
            return found !== null
        }, 3000, words)
        // Where it will stay.
        wait(60)
        return found
    }

    function openNote() {
        window.go("note", "n1")
        tryVerify(() => window.shell.page instanceof NoteEditorPage)
        return window.shell.page
    }

    function openFile(id) {
        window.go("file", "n1/" + id)
        tryVerify(() => window.shell.page instanceof FilePage)
        return window.shell.page
    }

    function test_a_photo_is_two_presses_away() {
        const page = openNote()
        mouseClick(button("Take a photo"))
        const shutter = button("Take it")
        tryVerify(() => shutter.enabled)
        mouseClick(shutter)
        compare(page.files.calls, [["photo"]])
        verify(page.note.calls.includes("keep"))
        tryVerify(() => find(item => item instanceof AppButton && item.text === "Take it") === null)
    }

    function test_a_pasted_picture_becomes_a_file_and_pasted_words_stay_words() {
        const page = openNote()
        page.files.pictureInClipboard = true
        page.textItem.forceActiveFocus()
        const before = page.textItem.text
        keyClick(Qt.Key_V, Qt.ControlModifier)
        compare(page.files.calls, [["paste"]])
        compare(page.textItem.text, before)
        page.files.pictureInClipboard = false
        keyClick(Qt.Key_V, Qt.ControlModifier)
        compare(page.files.calls.length, 1)
    }

    function test_each_file_says_where_it_is() {
        openNote()
        const tiles = all(window.contentItem, item => item instanceof FileTile, [])
        compare(tiles.map(tile => tile.words), ["Safe on the server", "On its way", "Only here", "Safe on the server", "Safe on the server",
            "Not fetched, " + Labels.bytes(4200000), "Safe on the server", "Being saved", "Look at this"])
    }

    function test_what_failed_can_be_tried_again_or_left() {
        const page = openNote()
        const banner = find(item => item instanceof Banner && item.text.startsWith("rikki.jpg"))
        verify(banner !== null)
        banner.acted()
        banner.closed()
        compare(page.files.calls, [["retry", "adding:2"], ["remove", "adding:2"]])
    }

    function test_leaving_the_note_ends_the_recording() {
        openNote()
        mouseClick(button("Record sound"))
        verify(Recorder.recording)
        verify(find(item => item.text === "Recording, 0:12") !== null)
        window.go("today", "")
        tryVerify(() => !Recorder.recording)
    }

    function test_one_file_after_another() {
        const page = openFile("f1")
        compare(page.title, "Koulun piha")
        mouseClick(button("Next file"))
        compare(page.fileId, "f2")
        page.forceActiveFocus()
        keyClick(Qt.Key_Left)
        compare(page.fileId, "f1")
    }

    function test_a_caption_is_kept_and_a_removal_taken_back() {
        const page = openFile("f2")
        const field = find(item => item instanceof TextField && item.name === "Caption")
        field.forceActiveFocus(Qt.TabFocusReason)
        tryVerify(() => field.activeFocus)
        wait(50)
        for (const letter of "piha")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        compare(page.files.calls, [["caption", "f2", "piha"]])
        const files = page.files
        page.remove()
        compare(files.calls[1], ["remove", "f2"])
        verify(button("Undo") !== null)
    }

    function test_what_is_not_here_is_fetched_on_demand() {
        const page = openFile("f6")
        mouseClick(button("Fetch now (" + Labels.bytes(4200000) + ")"))
        compare(page.files.calls, [["fetch", "f6"]])
    }

    function test_a_copy_is_told_to_be_unprotected() {
        openFile("f7")
        mouseClick(button("Save a copy"))
        tryVerify(() => find(item => item.text !== undefined && String(item.text).startsWith("The copy lies outside of Kopa")) !== null)
    }

    function test_large_ones_go_when_asked() {
        window.go("outbox", "")
        tryVerify(() => window.shell.page instanceof OutboxPage)
        const before = SyncStatus.larges
        const banner = find(item => item instanceof Banner && item.actionText === "Send the large ones now")
        banner.acted()
        compare(SyncStatus.larges, before + 1)
        const choice = find(item => item instanceof Switch)
        choice.toggle()
        choice.toggled()
        verify(SyncStatus.largeOnMetered)
        SyncStatus.largeOnMetered = false
    }

    Component { id: badge; SyncBadge {} }

    function test_the_badge_names_files() {
        const shown = createTemporaryObject(badge, test, { badge: "waiting", waiting: 0, files: 2, fileSize: "41 MB" })
        compare(shown.words, "2 files, 41 MB")
        shown.waiting = 3
        compare(shown.words, "3 waiting · 2 files, 41 MB")
        shown.badge = "sending"
        shown.size = "12 MB"
        compare(shown.words, "Sending files, 12 MB")
    }

    function test_tomorrow_is_prepared_and_cancelled() {
        window.go("prepare", "")
        tryVerify(() => window.shell.page instanceof PreparePage)
        mouseClick(button("Fetch everything now"))
        mouseClick(button("Cancel"))
        verify(button("Fetch everything now") !== null)
    }
}
