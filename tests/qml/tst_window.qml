import QtQuick
import QtTest
import Kopa

// The window changes its shell with its width: what is shown, and the way back, go along.
TestCase {
    id: test

    property var window: null

    name: "Window"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        Settings.lastPage = ""
        Settings.lastNote = ""
        window = main.createObject(null, { width: 1280 })
        verify(window)
        tryVerify(() => window.shell !== null)
    }

    function cleanup() {
        window.close()
        window.destroy()
    }

    function test_a_record_stays_open_when_the_window_gets_narrow_and_wide_again() {
        window.go("reports", "")
        window.go("report", "r1")
        window.width = 360
        tryVerify(() => window.narrow && window.shell.page instanceof ReportPage)
        compare(window.shell.page.targetId, "r1")
        verify(window.shell.back())
        tryVerify(() => window.shell.page instanceof ReportsPage)
        window.go("report", "r1")
        window.width = 1280
        tryVerify(() => !window.narrow && window.shell.page instanceof ReportPage)
        compare(window.shell.page.targetId, "r1")
        verify(window.shell.back())
        tryVerify(() => window.shell.page instanceof ReportsPage)
    }

    function test_what_opens_next_time_needs_no_record() {
        window.go("report", "r1")
        window.remember()
        compare(Settings.lastPage, "more")
        window.go("findings", "")
        window.remember()
        compare(Settings.lastPage, "findings")
    }

    function test_every_kind_of_record_has_a_name(data) {
        verify(Labels.recordLabel(data.tag) !== data.tag)
    }

    function test_every_kind_of_record_has_a_name_data() {
        return ["note", "fee", "event", "consent", "finding", "report", "spelling_word", "criterion", "booking"].map(tag => ({ tag: tag }))
    }
}
