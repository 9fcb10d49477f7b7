import QtQuick
import QtTest
import Kopa

// Applications by hand: what others wrote keeps the cursor on its words, the limit is for all parts, nothing unready is sent.
TestCase {
    id: test

    property var window: null

    name: "Applications"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
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

    // The text behind a part: no item itself, it belongs to one.
    function model(item) {
        for (let i = 0; i < item.resources.length; ++i) {
            if (item.resources[i] instanceof PartText)
                return item.resources[i]
        }
        return null
    }

    function words(part) {
        const card = find(item => item instanceof ApplicationPart && item.key === part)
        return { card: card, box: all(card, item => item instanceof TextBox, [])[0] }
    }

    function test_others_words_keep_the_cursor() {
        window.go("application", "a1")
        wait(50)
        const aim = words("aim")
        const before = aim.box.text
        aim.box.cursorPosition = before.length
        const text = model(all(aim.card, item => model(item) !== null, [])[0])
        text.text = "Koulu" + before.slice(5)
        text.arrived(0, 5, "Koulu")
        compare(aim.box.text, "Koulu" + before.slice(5))
        compare(aim.box.cursorPosition, before.length)
    }

    function test_the_limit_is_for_all_parts() {
        window.go("application", "a1")
        wait(50)
        const count = find(item => item instanceof ApplicationCount)
        const before = count.characters
        verify(!count.tooLong)
        words("plan").box.text = "ä".repeat(5000 - before)
        compare(count.characters, 5000)
        verify(!count.tooLong)
        words("plan").box.text += "!"
        verify(count.tooLong)
        verify(find(item => item instanceof AppText && item.visible && item.text === "1 character too many"))
    }

    function test_what_is_missing_keeps_it_from_being_sent() {
        window.go("application", "a1")
        wait(50)
        const card = find(item => item instanceof ApplicationGaps)
        const button = all(card, item => item instanceof AppButton, [])[0]
        verify(!button.enabled)
        verify(all(card, item => item instanceof AppText && item.text === "How the development work is done: nothing is written yet.", []).length === 1)
        card.gaps = []
        verify(button.enabled)
        words("plan").box.text = "ä".repeat(5001)
        verify(!button.enabled)
    }

    function test_an_assessment_needs_every_score_or_a_reason() {
        window.go("assessments", "a4")
        wait(50)
        const form = find(item => item instanceof OwnAssessment)
        const button = all(form, item => item instanceof AppButton && item.text === "Give my assessment", [])[0]
        verify(!button.enabled)
        for (const criterion of form.assessments.criteria)
            form.score(criterion, "3")
        verify(button.enabled)
        form.space = "aa02"
        button.clicked()
        const given = form.assessments.calls[0]
        compare([given[0], given[1].score_plan, given[3]], ["give", 3, "aa02"])
        form.conflict = true
        verify(!button.enabled)
        all(form, item => item instanceof TextField, [])[0].text = "Own municipality"
        verify(button.enabled)
        button.clicked()
        compare(form.assessments.calls[1].slice(0, 2), ["declare", "Own municipality"])
    }

    function test_a_saved_letter_is_told() {
        window.go("application", "a2")
        wait(50)
        const head = find(item => item instanceof ApplicationHead)
        const told = () => all(head, item => item instanceof AppText && item.visible && item.text.startsWith("The letter is saved."), []).length
        compare(told(), 0)
        head.application.saveLetter("file:///media/stick/letter.odt")
        compare(told(), 1)
    }

    function test_a_decision_has_reasons() {
        window.go("assessments", "a2")
        wait(50)
        const form = find(item => item instanceof DecisionForm)
        const button = all(form, item => item instanceof AppButton && item.text === "Save the decision", [])[0]
        form.choice = "chosen"
        form.day = "2020-01-15T09:00:00+02:00"
        verify(!button.enabled)
        all(form, item => item instanceof TextBox, [])[0].text = "A clear aim."
        verify(button.enabled)
        button.clicked()
        compare(form.application.calls, [["decide", true, "2020-01-15T09:00:00+02:00", "A clear aim."]])
    }
}
