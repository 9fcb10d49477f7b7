import QtQuick
import QtTest
import Kopa

// Offerings by hand: a plan over a limit leads to the limit, a need is linked, a scenario is chosen, and the number of learners
// is taken from a table only when somebody says so.
TestCase {
    id: test

    property var window: null

    name: "Offerings"
    when: windowShown

    Component { id: main; Main {} }

    function init() {
        failOnWarning(/.?/)
        Language.code = "en"
        window = createTemporaryObject(main, test, { width: 1280, height: 800 })
    }

    function go(target, targetId) {
        window.go(target, targetId)
        wait(60)
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

    function opened() {
        return [window.shell.target, window.shell.targetId]
    }

    function test_a_plan_over_a_limit_says_by_how_much_and_leads_to_it() {
        go("offering", "o1")
        const card = find(item => item instanceof OfferingDistance)
        verify(all(card, item => item instanceof AppText && item.text === "13 % of the teaching; the limit is 10 %", []).length === 1)
        const links = all(card, item => item instanceof AppButton && item.text === "Open the limit", [])
        links[1].clicked()
        compare(opened(), ["distancerule", "d2"])
    }

    function test_where_no_limit_is_known_one_is_led_to_enter_it() {
        go("offering", "o9")
        find(item => item instanceof AppButton && item.text === "Enter the limit that holds").clicked()
        compare(opened(), ["distancerules", ""])
    }

    function test_levels_are_pressed_into_a_plan_and_out() {
        go("offering", "o1")
        const card = find(item => item instanceof OfferingAbout)
        const chip = word => all(card, item => item instanceof Chip && item.text === word, [])[0]
        chip("Higher education").clicked()
        chip("Early childhood education and care").clicked()
        compare(card.detail.calls, [["level", "higher_education", false], ["level", "early_childhood", true]])
    }

    function test_an_offering_is_named_for_a_need() {
        go("need", "w9")
        const card = find(item => item instanceof NeedAnswers)
        all(card, item => item instanceof IconButton && item.text.startsWith("It answers this need"), [])[0].clicked()
        compare(card.detail.calls, [["link", "o9", true]])
    }

    function test_one_scenario_is_chosen() {
        go("scenarios", "o1")
        verify(find(item => item instanceof Banner && item.visible && item.text.startsWith("Several scenarios are chosen")) !== null)
        const cards = all(window.contentItem, item => item instanceof ScenarioCard, [])
        compare(cards.length, 3)
        compare(cards[0].height, cards[2].height)
        all(cards[1], item => item instanceof AppButton && item.text === "Choose this", [])[0].clicked()
        all(cards[1], item => item instanceof AppButton && item.text === "Open", [])[0].clicked()
        compare(opened(), ["scenario", "s2"])
    }

    function test_a_table_fills_the_number_of_learners_when_asked_to() {
        go("scenario", "s1")
        const card = find(item => item instanceof ScenarioDemand)
        const banner = all(card, item => item instanceof Banner && item.visible, [])[0]
        compare(banner.text, "In 2030 this group (7–15) has 7.")
        compare(card.detail.calls, [])
        banner.acted()
        compare(card.detail.calls, [["learners", "7"]])
    }

    function test_without_a_table_nothing_is_shown() {
        go("scenario", "s9")
        const card = find(item => item instanceof ScenarioDemand)
        compare(all(card, item => item instanceof Banner && item.visible, []).length, 0)
        verify(all(card, item => item instanceof AppText && item.text.includes("Nothing is guessed"), []).length === 1)
    }

    function test_filters_narrow_and_are_cleared() {
        go("offerings", "")
        const list = find(item => item instanceof RecordList && item.name === "Offerings")
        compare(list.count, 3)
        find(item => item instanceof SearchField && item.visible).forceActiveFocus()
        list.model.mode = "online"
        compare(list.count, 1)
        list.model.state = "ended"
        tryCompare(list, "visible", false)
        find(item => item instanceof EmptyState && item.visible && item.actionText === "Show all offerings").acted()
        compare(list.count, 3)
    }
}
