import QtQuick
import QtTest
import Kopa

// A report by hand: what a person orders reaches the report, and what is amiss or refused is told in words.
TestCase {
    id: test

    property var window: null

    name: "Reports"
    when: windowShown

    Component { id: main; Main {} }

    function open(report: string) {
        failOnWarning(/.?/)
        Language.code = "en"
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
        window.go("report", report)
        wait(50)
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

    function buttons(text) {
        return all(window.contentItem, item => (item instanceof AppButton || item instanceof IconButton) && item.visible && item.text === text, [])
    }

    function detail() {
        return all(window.contentItem, item => item instanceof ReportHead, [])[0].detail
    }

    function told(text) {
        return all(window.contentItem, item => item.visible && String(item.text ?? "").includes(text), []).length > 0
    }

    function test_parts_are_moved_removed_and_brought_back() {
        open("r1")
        const report = detail()
        verify(!buttons("Move up")[0].enabled)
        buttons("Move up")[1].clicked()
        buttons("Remove")[2].clicked()
        compare(report.calls, [["move", "p2", -1], ["remove", "p3"]])
        verify(told("The part was removed"))
    }

    function find(match) {
        return all(window.contentItem, match, [])[0] ?? null
    }

    function test_what_the_records_say_becomes_the_parts_own_words() {
        open("r1")
        const report = detail()
        verify(told("Gemensam lärare för tre gymnasier"))
        buttons("Write it in other words")[0].clicked()
        compare(report.calls, [["takeWords", "p5"]])
    }

    function test_a_picture_says_what_it_shows() {
        open("r1")
        const report = detail()
        const fields = all(window.contentItem, item => item instanceof TextField && item.visible && item.text === "Skolgården i Alajärvi", [])
        compare(fields.length, 1)
        fields[0].text = "Skolgården"
        fields[0].editingFinished()
        compare(report.calls, [["describe", "p6", "Skolgården"]])
    }

    function test_another_language_stands_beside_where_there_is_room() {
        open("r1")
        const words = all(window.contentItem, item => item instanceof ReportPartWords && item.visible, [])
        verify(words[1].wide)
        const own = words[1].children[0], other = words[1].children[1]
        tryVerify(() => other.x >= own.width && other.y === own.y)
        window.width = 950
        tryVerify(() => other.x === own.x && other.y >= own.height)
    }

    function test_figures_and_pictures_are_picked_for_a_part() {
        open("r1")
        const report = detail()
        const sheet = all(window.contentItem, item => item instanceof ReportPage, [])[0].adding
        sheet.choose("p2")
        sheet.kind = "chart"
        sheet.figure = "statistics"
        tryVerify(() => sheet.opened)
        sheet.add()
        compare(report.calls[0][0], "figures")
        compare(report.calls[0][2].table, "t1")
        compare(report.calls[0][2].times, ["2024", "2040"])
        sheet.kind = "picture"
        sheet.choose("p2")
        tryVerify(() => sheet.opened)
        compare(report.calls[1], ["offerPictures"])
    }

    function test_what_is_amiss_stands_in_words() {
        open("r1")
        verify(told(ReportWords.trouble("withdrawn")))
        verify(told("Kuljetus puuttuu iltaisin <u>ja viikonloppuisin</u>"))
    }

    function test_an_approved_report_is_opened_again_before_it_is_changed() {
        open("r2")
        compare(buttons("Remove").length, 0)
        verify(told("Approved"))
        buttons("Issue in Swedish").concat(buttons("Issue in Svenska"))[0].clicked()
        verify(told("Only an approved report can be issued."))
        verify(told("This is not what was signed."))
    }

    function test_every_trouble_has_words() {
        for (const key of ["quote_not_allowed", "withdrawn", "words_changed", "source_gone", "finding_dropped", "finding_open", "no_source", "not_written", "behind", "twice", "no_alternative", "picture_not_allowed", "picture_not_here"])
            verify(ReportWords.trouble(key) !== "", key)
        compare(ReportWords.refusal("disk_full", {}), "")
    }
}
