import QtQuick
import QtTest
import Kopa
import KopaTest
import "shown_pages.js" as ShownPages

// Every page loads without a word of complaint and shows all its words: in three languages, both shells, and text twice as large.
TestCase {
    id: test

    readonly property var pages: ShownPages.all

    property var window: null

    name: "EveryPage"
    when: windowShown

    Component { id: main; Main {} }
    TextMetrics { id: ruler }

    function initTestCase() {
        window = main.createObject(null)
        verify(window)
    }

    function cleanupTestCase() {
        window.destroy()
        Language.code = "en"
        Settings.textScale = 1
        Workspace.state = "ready"
    }

    function longestWord(text) {
        let most = 0
        ruler.font = text.font
        const words = text.textFormat === Text.RichText ? text.text.replace(/<[^>]*>/g, "") : String(text.text)
        for (const word of words.split(/[\s\-–—\/]+/)) {
            ruler.text = word
            most = Math.max(most, ruler.advanceWidth)
        }
        return most
    }

    // The visible texts below an item that do not fit their room.
    function cut(item, wholeWords, found) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (!child.visible || child.opacity === 0)
                continue
            if (child.paintedWidth !== undefined && child.elide !== undefined && child.text !== undefined && child.text !== "") {
                const tooWide = child.paintedWidth > child.width + 1.5 && child.elide === Text.ElideNone
                const tooHigh = child.paintedHeight > child.height + 1.5
                const broken = wholeWords && child.elide === Text.ElideNone && longestWord(child) > child.width + 1.5
                if (tooWide || tooHigh || broken)
                    found.push("“" + child.text + "” " + Math.round(child.paintedWidth) + "x" + Math.round(child.paintedHeight)
                               + " in " + Math.round(child.width) + "x" + Math.round(child.height) + (broken ? ", a word is broken" : ""))
            }
            cut(child, wholeWords, found)
        }
        return found
    }

    Component {
        id: tooNarrow

        Item {
            Text { width: 20; text: "kuntayhtymä" }
            Text { width: 40; wrapMode: Text.Wrap; text: "kuntayhtymä" }
            Text { width: 20; elide: Text.ElideRight; text: "kuntayhtymä" }
        }
    }

    function test_the_check_itself() {
        compare(cut(createTemporaryObject(tooNarrow, window.contentItem), true, []).length, 2)
    }

    function test_words_data() {
        const rows = []
        for (const size of [[360, 740], [760, 700], [1280, 800]])
            for (const code of ["fi", "sv", "en"])
                for (const scale of [1, 2])
                    rows.push({ tag: size[0] + " " + code + " " + scale * 100 + " %", size: size, code: code, scale: scale })
        return rows
    }

    function test_words(row) {
        failOnWarning(/.?/)
        window.width = row.size[0]
        window.height = row.size[1]
        Language.code = row.code
        Settings.textScale = row.scale
        for (const page of pages) {
            if (page[0] === "more" && row.size[0] >= 600)
                continue
            window.go(page[0], page[1])
            wait(30)
            waitForRendering(window.contentItem, 60)
            compare(cut(window.contentItem, row.scale === 1, []).join("; "), "", page[0])
        }
    }

    function test_while_something_goes_on_data() {
        return test_words_data()
    }

    // A workshop on either side, and a stick that is written, taken in, or was pulled out.
    function test_while_something_goes_on(row) {
        failOnWarning(/.?/)
        window.width = row.size[0]
        window.height = row.size[1]
        Language.code = row.code
        Settings.textScale = row.scale
        WorkshopHub.nobodyGotThrough = true
        WorkshopHub.errorCode = "hub_isolated"
        StickTransfer.unknownSpaces = 2
        StickTransfer.errorCode = "disk_full"
        for (const [phase, step, taking] of [["hosting", "writing", false], ["visiting", "taking", true], ["hosting", "written", false], ["visiting", "taken", true], ["hosting", "failed", false]]) {
            WorkshopHub.phase = phase
            StickTransfer.step = step
            StickTransfer.taking = taking
            for (const page of ["today", "workshop", "stick", "outbox"]) {
                window.go("settings", "")
                WorkshopHub.errorCode = "hub_isolated"
                StickTransfer.step = step
                StickTransfer.errorCode = "disk_full"
                window.go(page, "")
                wait(30)
                waitForRendering(window.contentItem, 60)
                compare(cut(window.contentItem, row.scale === 1, []).join("; "), "", page + " " + phase + " " + step)
            }
        }
        WorkshopHub.phase = "none"
        WorkshopHub.errorCode = ""
        WorkshopHub.nobodyGotThrough = false
        StickTransfer.step = "idle"
        StickTransfer.errorCode = ""
        StickTransfer.unknownSpaces = 0
    }

    function test_first_screen_data() {
        return ["fi", "sv", "en"].map(code => ({ tag: code, code: code }))
    }

    function test_first_screen(row) {
        failOnWarning(/.?/)
        window.width = 360
        window.height = 740
        Settings.textScale = 1
        Language.code = row.code
        for (const state of ["welcome", "restore", "failed", "locked", "chooseLock", "sealing", "waiting"]) {
            Workspace.errorCode = row.code === "sv" ? "store_in_use" : "store_damaged"
            Workspace.state = state === "restore" ? "welcome" : state
            window.restoring = state === "restore"
            wait(80)
            compare(cut(window.contentItem, true, []).join("; "), "", state)
        }
        Workspace.state = "ready"
    }
}
