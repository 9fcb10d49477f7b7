import QtQuick
import QtTest
import Kopa

// A workshop from its opening to its end, who was there, and joining somebody else's: what is asked, what is said, what cannot go wrong by a slip.
TestCase {
    id: test

    property var window: null

    name: "Workshop"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        reset()
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
        window.requestActivate()
        tryVerify(() => window.active)
    }

    function reset() {
        WorkshopHub.phase = "none"
        WorkshopHub.available = true
        WorkshopHub.nobodyGotThrough = false
        WorkshopHub.met = true
        WorkshopHub.errorCode = ""
        WorkshopHub.calls = []
    }

    function cleanup() {
        reset()
        Workspace.state = "ready"
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
        return find(window.contentItem.parent, match)
    }

    function button(words) {
        let found = null
        tryVerify(() => {
            found = shown(item => item instanceof AppButton && item.text === words)
            return found !== null
        }, 3000, words)
        wait(60)
        return found
    }

    function open(targetId) {
        window.go("workshop", targetId)
        tryVerify(() => window.shell.page instanceof WorkshopPage)
        return window.shell.page
    }

    function test_a_workshop_of_a_note_takes_its_name() {
        open("n1")
        const name = shown(item => item instanceof TextField && item.name === "Name of the workshop")
        compare(name.text, "Alajärvi, rehtorin haastattelu")
        shown(item => item instanceof TextBox && item.name === "Groups that write").text = "Rehtorit\n\nOpettajat\n"
        button("Start the workshop").clicked()
        compare(WorkshopHub.calls, [["host", "n1", "Alajärvi, rehtorin haastattelu", "en", ["Rehtorit", "Opettajat"]]])
    }

    function test_without_a_note_one_is_made() {
        open("")
        verify(!button("Start the workshop").enabled)
        shown(item => item instanceof TextField && item.name === "Name of the workshop").text = "Evijärvi, työpaja"
        button("Start the workshop").clicked()
        compare(WorkshopHub.calls[0].slice(0, 3), ["host", "new1", "Evijärvi, työpaja"])
    }

    function test_both_codes_are_shown_and_one_at_a_time_on_a_phone() {
        WorkshopHub.phase = "hosting"
        open("")
        verify(shown(item => item instanceof CodePicture && item.code === WorkshopHub.link) !== null)
        verify(shown(item => item instanceof CodePicture && item.code === WorkshopHub.guestAddress) !== null)
        verify(shown(item => item instanceof AppText && item.text === WorkshopHub.guestAddress) !== null)
        window.width = 360
        tryVerify(() => window.narrow)
        open("")
        verify(shown(item => item instanceof CodePicture && item.code === WorkshopHub.link) === null)
        shown(item => item instanceof SegmentedChoice && item.name === "Who joins").chosen("kopa")
        verify(shown(item => item instanceof CodePicture && item.code === WorkshopHub.link) !== null)
        verify(shown(item => item instanceof CodePicture && item.code === WorkshopHub.guestAddress) === null)
    }

    function test_it_ends_only_when_asked_twice() {
        WorkshopHub.phase = "hosting"
        open("")
        button("End the workshop").clicked()
        compare(WorkshopHub.calls, [])
        tryVerify(() => shown(item => item instanceof AppText && item.text.startsWith("Nobody can join or write any more")) !== null)
        const dialog = shown(item => item instanceof AppButton && item.kind === AppButton.Quiet && item.text === "Cancel")
        verify(dialog.activeFocus)
        dialog.clicked()
        compare(WorkshopHub.calls, [])
    }

    function test_a_network_that_keeps_devices_apart_is_explained() {
        WorkshopHub.phase = "hosting"
        WorkshopHub.nobodyGotThrough = true
        open("")
        button("How to open a hotspot").clicked()
        tryVerify(() => shown(item => item instanceof AppText && item.text === "On a phone") !== null)
        button("Try again").clicked()
        compare(WorkshopHub.calls, [["again"]])
    }

    function test_a_link_is_pasted_and_left_again() {
        const page = open("")
        page.way = "join"
        verify(!button("Join the workshop").enabled)
        shown(item => item instanceof TextField && item.name === "Link to the workshop").text = WorkshopHub.link
        button("Join the workshop").clicked()
        compare(WorkshopHub.calls, [["visit", WorkshopHub.link]])
        verify(shown(item => item instanceof AppText && item.text === "met 10:42 · 3 sent · 5 received") !== null)
        button("Leave").clicked()
        compare(WorkshopHub.phase, "none")
    }

    function test_why_it_failed_is_said_and_gone_with_the_next_way() {
        const page = open("")
        page.way = "join"
        WorkshopHub.errorCode = "hub_isolated"
        tryVerify(() => shown(item => item instanceof Banner && item.text === Sentences.sentence("hub_isolated", {})) !== null)
        shown(item => item instanceof SegmentedChoice && item.name === "What do you do?").chosen("host")
        compare(WorkshopHub.errorCode, "")
    }

    function test_the_outbox_says_where_one_is() {
        WorkshopHub.phase = "visiting"
        window.go("outbox", "")
        tryVerify(() => shown(item => item instanceof ListRow && item.title === "At the workshop “Evijärvi, työpaja”") !== null)
        button("Leave").clicked()
        compare(WorkshopHub.calls, [["leave"]])
    }

    function test_where_there_is_none_nothing_is_shown() {
        WorkshopHub.available = false
        window.go("outbox", "")
        tryVerify(() => window.shell.page instanceof OutboxPage)
        verify(shown(item => item instanceof ListRow && item.title === "Workshop in a room") === null)
        window.go("today", "")
        tryVerify(() => window.shell.page instanceof TodayPage)
        verify(shown(item => item instanceof ListRow && item.title === "Workshop in a room") === null)
    }

    function test_a_workshop_code_opens_no_network() {
        Workspace.state = "welcome"
        let link = null
        tryVerify(() => {
            link = shown(item => item instanceof TextField && item.name === "Invitation link")
            return link !== null
        })
        link.text = WorkshopHub.link
        tryVerify(() => shown(item => item instanceof Banner && item.text.startsWith("This is the code of a workshop")) !== null)
        verify(!button("Join").enabled)
    }

    function attendance() {
        window.go("note", "n2")
        tryVerify(() => window.shell.page instanceof NoteEditorPage)
        let rows = null
        tryVerify(() => {
            rows = shown(item => item instanceof AttendanceRows)
            return rows !== null
        })
        return rows
    }

    function test_who_is_present_is_ticked_and_unticked() {
        const rows = attendance()
        const box = name => find(rows, item => item instanceof CheckBox && item.text.startsWith(name))
        verify(box("Testi Testinen").checked)
        verify(!box("Exempel Exempelsson").checked)
        verify(box("Esimerkki Esimerkkinen").text.endsWith("Evijärven lukio · Rehtorit · signed in as a guest"))
        const press = () => {
            box("Exempel Exempelsson").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
        }
        press()
        compare(find(rows, item => item instanceof SectionHeader).count, 3)
        verify(box("Exempel Exempelsson").checked)
        press()
        compare(find(rows, item => item instanceof SectionHeader).count, 2)
    }

    function test_one_more_name_is_added_by_key() {
        const rows = attendance()
        const entry = find(rows, item => item instanceof TextField)
        entry.forceActiveFocus(Qt.TabFocusReason)
        tryVerify(() => entry.activeFocus)
        for (const letter of "anna")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        compare(entry.text, "")
        verify(find(rows, item => item instanceof CheckBox && item.text === "anna").checked)
        verify(window.shell.page.note.calls.includes("keep"))
    }

    function test_what_guests_wrote_is_marked_where_it_is_read_and_listed() {
        attendance()
        verify(shown(item => item instanceof Banner && item.text === "Written by guests: Rehtorit") !== null)
        window.go("notes", "")
        tryVerify(() => shown(item => item instanceof ListRow && item.third.startsWith("Written by guests: Rehtorit")) !== null)
    }

    function test_only_a_workshop_has_attendance() {
        window.go("note", "n1")
        tryVerify(() => window.shell.page instanceof NoteEditorPage)
        wait(60)
        verify(shown(item => item instanceof AttendanceRows) === null)
    }

    function test_a_workshop_is_hosted_from_its_note() {
        attendance()
        window.shell.page.host()
        tryVerify(() => window.shell.page instanceof WorkshopPage)
        compare(window.shell.page.targetId, "n2")
    }
}
