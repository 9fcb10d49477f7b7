import QtQuick
import QtTest
import Kopa

// The programme by hand: a tap says who is there, a name is needed to register, and words are written a language at a time.
TestCase {
    id: test

    property var window: null

    name: "Programme"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
        window.go("event", "e1")
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

    function find(match) {
        return all(window.contentItem, match, [])[0] ?? null
    }

    function resource(item, match) {
        for (let i = 0; i < item.resources.length; ++i) {
            if (match(item.resources[i]))
                return item.resources[i]
        }
        return null
    }

    function comers() {
        const holder = find(item => resource(item, one => one instanceof EventComers) !== null)
        return resource(holder, one => one instanceof EventComers)
    }

    function button(text) {
        return find(item => item instanceof AppButton && item.text === text)
    }

    function test_a_tap_says_who_is_there() {
        const boxes = all(find(item => item instanceof EventPeople), item => item instanceof CheckBox, [])
        compare(boxes.map(box => box.checked), [true, false, false, true, true, false])
        verify(!boxes[4].enabled, "who signed in at the workshop is there")
        boxes[1].toggle()
        boxes[1].toggled()
        compare(comers().calls, [["present", "r2", true]])
        verify(all(find(item => item instanceof EventPeople), item => item instanceof CheckBox, [])[1].checked)
    }

    function test_nobody_is_registered_without_a_name() {
        const add = button("Register")
        verify(!add.enabled)
        const entry = find(item => item instanceof TextField && item.name === "Name")
        entry.text = "Testi Testinen"
        verify(add.enabled)
        add.clicked()
        compare(comers().calls, [["add", "Testi Testinen", false]])
        compare(entry.text, "")
        entry.text = "Ovi Testinen"
        button("Is here without registering").clicked()
        compare(comers().calls[1], ["add", "Ovi Testinen", true])
    }

    function test_words_are_written_a_language_at_a_time() {
        const words = find(item => item instanceof EventWords)
        const texts = all(words, item => item instanceof RecordText, [])
        compare(texts.map(text => text.key), ["invitation_en", "agenda_en"])
        words.language = "sv"
        compare(texts.map(text => text.key), ["invitation_sv", "agenda_sv"])
        const entry = all(words, item => item instanceof TextField, [])[0]
        compare(entry.name, "Name of the event in Swedish")
        entry.text = "Distansundervisning"
        entry.editingFinished()
        compare(words.detail.calls, [["title_sv", "Distansundervisning"]])
    }

    function test_what_was_handed_over_is_written_down_from_the_pilots_page() {
        window.go("pilot", "jarviseutu")
        wait(50)
        const card = find(item => item instanceof FeeDueCard)
        const given = all(card, item => item instanceof AppButton && item.visible && item.text === "Given today", [])
        compare(given.length, 1)
        given[0].clicked()
        compare(resource(find(item => resource(item, one => one instanceof ProgrammeDue) !== null), one => one instanceof ProgrammeDue).calls,
                [["jarviseutu", "network_support"]])
    }
}
