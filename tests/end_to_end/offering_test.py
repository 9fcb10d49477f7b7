"""Offerings, needs, limits of distance teaching and what an arrangement costs whom, on two devices."""
import re
import unittest
import zipfile

import kopa
from statistics_test import figure, invented

PILOT = "suupohja"


class Offering(kopa.TwoDevices):
    def file(self, text, name="words.txt"):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def plan(self, device, *options):
        return device("offering", "add", "--form", "basic_education", "--mode", "mixed", "--title-fi", "Saksaa yhdessä",
                      "--pilot", PILOT, *options)["id"]

    def rule(self, device, first, *options):
        return device("distance-rule", "add", "--form", "basic_education", "--from", first, "--text-fi",
                      self.file("Etäopetusta enintään raja.\n"), "--source", "Keksitty laki 1 §", *options)["id"]

    def standings(self, device, plan):
        return [(span["from"], span["to"], span["standing"], span.get("rule", {}).get("id"))
                for span in device("offering", "show", plan)["distance"]]

    def test_a_plan_of_levels_is_edited_by_two_without_a_line(self):
        plan = self.plan(self.first, "--providers", "m232", "--languages", "suomi")
        self.exchange()
        self.first("offering", "edit", plan, "--forms", "vocational", "--workplaces", "m846", "--fee", "50")
        self.second("offering", "edit", plan, "--forms", "higher_education", "--state", "planned", "--host", "m232")
        self.exchange()
        for device in (self.first, self.second):
            [shown] = device("offering", "list", "--pilot", PILOT, "--form", "higher_education", "--state", "planned")
            self.assertEqual(shown["levels"], ["basic_education", "vocational", "higher_education"])
            self.assertEqual((shown["title"], shown["workplaces"], shown["host"], shown["fee"]),
                             ("Saksaa yhdessä", ["m846"], "m232", 5000))
            self.assertEqual(device("offering", "list", "--words", "ranskaa"), [])
        self.assertSame(self.first, self.second)

    def test_the_limit_changes_within_the_term_and_is_shown_with_its_source(self):
        plan = self.plan(self.first, "--from", "2027-08-10", "--to", "2028-05-31", "--lessons", "24",
                         "--distance-lessons", "3")
        self.assertEqual(self.standings(self.first, plan), [("2027-08-10", "2028-05-31", "no_rule", None)])
        self.exchange()
        old = self.rule(self.first, "2020-08-01", "--kind", "lessons_week", "--limit", "4")
        new = self.rule(self.second, "2028-01-01", "--kind", "share_percent", "--limit", "10")
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual(self.standings(device, plan), [("2027-08-10", "2027-12-31", "within", old),
                                                            ("2028-01-01", "2028-05-31", "over", new)])
            over = device("offering", "show", plan)["distance"][1]
            self.assertEqual((over["has"], over["rule"]["source"]), (13, "Keksitty laki 1 §"))
        changed = self.second("offering", "edit", plan, "--distance-lessons", "12")
        self.assertEqual([span["standing"] for span in changed["distance"]], ["over", "over"], "shown, not forbidden")
        self.second("distance-rule", "edit", new, "--kind", "only_with_reason")
        self.assertEqual(self.standings(self.second, plan)[1][2], "no_reason")
        self.second("offering", "edit", plan, "--distance-reason", "Ryhmä on pieni")
        self.assertEqual(self.standings(self.second, plan)[1][2], "within")

    def test_needs_are_matched_with_what_is_offered(self):
        need = self.first("need", "add", "--title-fi", "Hitsaajia", "--field", "Metalli", "--on", "2027-01-15", "--source",
                          "Yrityskysely", "--pilot", PILOT, "--form", "vocational", "--people", "12")["id"]
        self.exchange()
        school = self.second("offering", "add", "--form", "vocational", "--title-fi", "Hitsaus", "--pilot", PILOT, "--state",
                             "running")["id"]
        club = self.plan(self.second, "--state", "running")
        self.exchange()
        for device in (self.first, self.second):
            match = device("need", "match")
            self.assertEqual([(one["id"], [each["id"] for each in one["candidates"]]) for one in match["unanswered"]],
                             [(need, [school])])
            self.assertEqual({one["id"] for one in match["without_need"]}, {school, club})
            self.assertEqual([one["id"] for one in device("need", "list", "--open", "--field", "metalli")], [need])
        self.assertEqual(self.first("need", "match", need, school)["standing"], "answered")
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual(device("need", "list", "--open"), [])
            self.assertEqual([one["id"] for one in device("need", "match")["without_need"]], [club])
        self.second("offering", "edit", school, "--state", "ended")
        self.exchange()
        self.assertEqual([one["standing"] for one in self.first("need", "list", "--pilot", PILOT)], ["open"])

    def scenario(self, device, plan, title, *options):
        return device("scenario", "add", "--offering", plan, "--title-fi", title, "--year", "2030", *options)["id"]

    def test_scenarios_of_two_devices_stand_side_by_side(self):
        plan = self.plan(self.first, "--learners", "232")
        self.exchange()
        near = self.scenario(self.first, plan, "Omassa kunnassa", "--learners", "7")
        net = self.scenario(self.second, plan, "Verkossa", "--learners", "7")
        for words in (("--kind", "salaries", "--amount", "40 000", "--payer", "m232"),
                      ("--kind", "travel", "--amount", "500,00", "--basis", "per_learner", "--payer", "m232", "--known", "no"),
                      ("--kind", "state_share", "--amount", "15000 €", "--receiver", "m232"),
                      ("--kind", "home_municipality", "--amount", "2000", "--basis", "per_learner", "--payer", "m846",
                       "--receiver", "m232")):
            self.first("cost", "add", "--scenario", near, *words)
        self.second("cost", "add", "--scenario", net, "--kind", "salaries", "--amount", "10000", "--payer", "m232")
        self.exchange()
        self.first("scenario", "choose", near)
        self.second("scenario", "choose", net)
        self.exchange()
        for device in (self.first, self.second):
            sums = {one["id"]: one for one in device("scenario", "compare", "--offering", plan)}
            self.assertEqual((sums[near]["total"], sums[near]["per_learner"], sums[near]["unknown"]),
                             (4350000, 621429, 350000))
            self.assertEqual((sums[net]["total"], sums[net]["per_learner"]), (1000000, 142857))
            nets = {one["organisation"] or one["kind"]: one["net"] for one in sums[near]["parties"]}
            self.assertEqual(nets, {"m232": 1450000, "m846": 1400000, "state": 1500000, "outside": -4350000})
            for one in sums.values():
                self.assertEqual(sum(party["net"] for party in one["parties"]), 0)
                self.assertEqual(one["state"], "chosen", "two chose without a line, and both are seen")
        self.second("scenario", "choose", near)
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual([(one["id"], one["state"]) for one in device("scenario", "list", "--offering", plan)],
                             [(near, "chosen"), (net, "draft")])
        copied = self.second("scenario", "copy", near)
        self.assertEqual((copied["total"], copied["state"], len(copied["items"])), (4350000, "draft", 4))
        self.exchange()
        self.assertSame(self.first, self.second)

    def test_what_stands_behind_the_demand_is_a_table_or_nothing(self):
        plan = self.plan(self.first, "--learners", "232", "--learners", "301")
        one = self.scenario(self.first, plan, "Yhdessä", "--age-from", "7", "--age-to", "15")
        self.assertEqual(self.first("scenario", "show", one)["no_demand"], "not_found")
        table = self.file(invented(["SSS", "KU232", "KU301"], ["2018", "2030"]), "figures.json")
        self.first("statistics", "import", table)
        shown = self.first("scenario", "show", one)
        people = sum(figure(area, 1, age) for area in (1, 2) for age in range(7, 16))
        self.assertEqual((shown["demand"]["people"], shown["demand"]["year"], shown["demand"]["table"]),
                         (people, "2030", "Invented people"))
        self.assertEqual((shown["learners"], shown["per_learner"]), (None, None), "a person says how many come")
        self.first("scenario", "edit", one, "--year", "2031")
        self.assertEqual(self.first("scenario", "show", one)["no_demand"], "statistics_missing")
        self.exchange()
        self.assertNotIn("demand", self.second("scenario", "show", one))
        self.first("scenario", "edit", one, "--year", "2030")
        book = self.folder / "costs.xlsx"
        self.assertEqual(self.first("scenario", "compare", "--offering", plan, "--language", "sv", "--out", book)["scenarios"], 1)
        with zipfile.ZipFile(book) as sheets:
            words = "".join(re.findall(r"<t[^>]*>([^<]*)", sheets.read("xl/sharedStrings.xml").decode()))
            self.assertEqual(sum(name.startswith("xl/worksheets/sheet") for name in sheets.namelist()), 4)
        for said in ("Kostnader totalt", "Yhdessä", "Invented people", "Example Institute"):
            self.assertIn(said, words)
        paper = self.folder / "costs.odt"
        self.first("scenario", "compare", "--offering", plan, "--out", paper)
        with zipfile.ZipFile(paper) as parts:
            text = parts.read("content.xml").decode()
        self.assertIn(f"vuonna 2030 ikäluokassa 7–15 on {people}", text)

    def test_bad_input_is_told_and_changes_nothing(self):
        plan = self.plan(self.first)
        before = self.first("offering", "show", plan)
        scenario = self.scenario(self.first, plan, "Yhdessä")
        for words in (("offering", "edit", plan, "--mode", "flying"), ("offering", "edit", plan, "--forms", "flying"),
                      ("offering", "edit", plan, "--fee", "paljon"), ("offering", "edit", plan, "--lessons", "-1"),
                      ("distance-rule", "add", "--form", "basic_education", "--kind", "never"),
                      ("distance-rule", "add", "--form", "basic_education", "--kind", "not_allowed", "--from", "pian"),
                      ("need", "add", "--form", "flying"), ("need", "add", "--title-fi", "Hitsaajia", "--on", "eilen"),
                      ("cost", "add", "--scenario", scenario, "--kind", "gold"),
                      ("cost", "add", "--scenario", scenario, "--kind", "travel", "--amount", "-5"),
                      ("cost", "add", "--scenario", scenario, "--kind", "travel", "--amount", "1,234")):
            self.assertRefused("invalid_argument", self.first, *words)
        for words in (("offering", "edit", "nothing", "--seats", "5"), ("offering", "edit", plan, "--needs", "nothing"),
                      ("need", "match", "nothing", plan), ("scenario", "add", "--offering", "nothing"),
                      ("scenario", "compare", "--offering", "nothing"), ("scenario", "show", "nothing"),
                      ("cost", "add", "--scenario", "nothing", "--kind", "travel"),
                      ("cost", "add", "--scenario", scenario, "--kind", "travel", "--payer", "nobody")):
            self.assertRefused("not_found", self.first, *words)
        self.assertEqual(self.first("offering", "show", plan), before)
        self.assertEqual(self.first("scenario", "show", scenario)["items"], [])


if __name__ == "__main__":
    unittest.main()
