"""The papers of a pilot's members and its yearly fee, on two devices, through kopa-cli only."""
import csv
import unittest

import kopa

PILOT = "suupohja"


class Office(kopa.TwoDevices):
    def standing(self, device):
        return device("pilot", "standing", PILOT)[0]

    def test_a_pilot_is_complete_when_all_have_both_papers(self):
        members = [member["organisation"] for member in self.standing(self.first)["members"]]
        self.assertGreater(len(members), 1)
        for organisation in members:
            self.first("pilot", "authorise", PILOT, organisation, "--on", "2020-01-10", "--by", "hallitus",
                       "--document", "§ 12")
            self.second("pilot", "approve", PILOT, organisation, "--on", "2020-01-20")
        self.assertFalse(self.standing(self.first)["complete"])
        self.exchange()
        for device in (self.first, self.second):
            self.assertTrue(self.standing(device)["complete"])
        self.first("pilot", "approve", PILOT, members[0], "--on", "2020-01-20", "--until", "2021-06-30")
        self.assertFalse(self.standing(self.first)["complete"])
        self.assertTrue(self.first("pilot", "standing", PILOT, "--day", "2021-06-30")[0]["complete"])

    def test_a_fee_is_divided_agreed_and_paid(self):
        ways = {plan["by"]: plan for plan in self.first("fee", "shares", "--pilot", PILOT, "--year", "2020")}
        self.assertEqual(set(ways), {"equal", "population", "fixed"})
        for plan in ways.values():
            self.assertEqual(sum(line["net"] for line in plan["lines"]), 500000)
        one = ways["equal"]["lines"][0]["organisation"]
        self.first("fee", "member", one, "--pilot", PILOT, "--year", "2020", "--fixed", "500,01")
        agreed = self.first("fee", "agree", "--pilot", PILOT, "--year", "2020", "--by", "fixed", "--on", "2020-02-03")
        self.assertEqual(sum(part["net"] for part in agreed), 500000)
        self.assertEqual(len({part["reference"] for part in agreed}), len(agreed))
        mine = next(part for part in agreed if part["organisation"] == one)
        self.assertEqual((mine["net"], mine["vat"], mine["open"]), (50001, 12000, 62001))
        self.exchange()
        self.second("fee", "member", one, "--pilot", PILOT, "--year", "2020", "--paid", "620.01 €", "--paid-on",
                    "2020-03-02")
        self.first("record", "set", "membership:suupohja." + one, "to", "2020-01-01")
        self.exchange()
        for device in (self.first, self.second):
            parts = device("fee", "statements", "--pilot", PILOT, "--year", "2020")
            self.assertEqual({part["open"] for part in parts if part["organisation"] == one}, {0})
            self.assertEqual(sum(part["net"] for part in parts), 500000)
        self.assertSame(self.first, self.second)

    def test_a_statement_is_a_paper_in_the_members_language(self):
        year = ("--pilot", PILOT, "--year", "2020")
        file = self.folder / "statement.pdf"
        self.assertRefused("invalid_argument", self.first, "fee", "statement", "m232", *year, "--out", file)
        self.first("fee", "agree", *year, "--by", "equal", "--on", "2020-02-03")
        self.assertRefused("invalid_argument", self.first, "fee", "payee", "--iban", "FI21 1234 5600 0007 86")
        self.first("fee", "payee", "--name", "Testiliitto", "--iban", "fi21 1234 5600 0007 85", "--days-to-pay", "21")
        made = self.first("fee", "statement", "m232", *year, "--out", file, "--on", "2020-03-02")
        self.assertEqual(made["language"], "fi")
        self.assertPaper(file, "fi-FI", "Maksuosuus 2020", "FI2112345600000785", "23.3.2020", "Virtuaaliviivakoodi: 4",
                         tags=("H1", "Table", "TH"))
        self.exchange()
        swedish = self.folder / "swedish.odt"
        self.second("fee", "statement", "m232", *year, "--out", swedish, "--language", "sv")
        parts = self.second("fee", "statements", *year)
        mine = next(part for part in parts if part["organisation"] == "m232")
        self.assertEqual((mine["stated_on"], mine["due_on"]), ("2020-03-02", "2020-03-23"))
        self.assertGreater(swedish.stat().st_size, 1000)
        ledger = self.folder / "ledger.csv"
        self.second("fee", "ledger", "--year", "2020", "--language", "sv", "--out", ledger)
        rows = list(csv.DictReader(ledger.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
        self.assertEqual([row["Referensnummer"] for row in rows], sorted(part["reference"] for part in parts))
        self.assertEqual(sum(round(float(row["Utan moms"].replace(",", ".")) * 100) for row in rows), 500000)
        self.assertEqual({row["Förfallodag"] for row in rows}, {"", "2020-03-23"})

    def test_who_is_how_far_from_which_education(self):
        def reaches(device, form):
            rows = device("equality", "show", "--area", PILOT)
            return {row["municipality"]: row["forms"][form] for row in rows}

        self.assertEqual(set(reaches(self.first, "vocational").values()), {"nowhere"})
        school = self.first("offering", "add", "--form", "vocational", "--places", "232", "--source", "hallitus § 3")
        self.second("offering", "add", "--form", "liberal_adult_education", "--mode", "online", "--learners", "846")
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual(reaches(device, "vocational")["232"], "here")
            self.assertEqual(set(reaches(device, "vocational").values()), {"here", "next_door"})
            self.assertEqual(reaches(device, "liberal_adult_education")["846"], "online_only")
        self.second("offering", "trash", school["id"])
        self.exchange()
        self.assertEqual(set(reaches(self.first, "vocational").values()), {"nowhere"})
        self.assertRefused("invalid_argument", self.first, "offering", "add", "--form", "flying")
        self.assertRefused("invalid_argument", self.first, "offering", "add", "--form", "vocational", "--from", "soon")
        self.assertRefused("not_found", self.first, "offering", "add", "--form", "vocational", "--places", "000")
        self.assertRefused("not_found", self.first, "equality", "show", "--area", "atlantis")

    def test_the_public_pages_name_no_person(self):
        out = self.folder / "site"
        self.assertEqual(self.first("site", "export", "--out", out)["pages"], 28)
        page = (out / "sv" / "suupohja.html").read_text(encoding="utf-8")
        self.assertIn("<h1>Sydösterbotten</h1>", page)
        taken = self.folder / "taken"
        taken.write_text("")
        self.assertRefused("store_unwritable", self.first, "site", "export", "--out", taken)

    def test_bad_input_is_told_and_changes_nothing(self):
        for words in (("pilot", "authorise", PILOT, "m091", "--on", "2020-01-10"),
                      ("pilot", "standing", "nowhere"),
                      ("fee", "shares", "--pilot", "nowhere"),
                      ("fee", "shares", "--pilot", PILOT, "--year", "2031"),
                      ("fee", "member", "m091", "--pilot", PILOT, "--year", "2020", "--weight", "1")):
            self.assertRefused("not_found", self.first, *words)
        for words in (("pilot", "standing", PILOT, "--day", "31.12.2020"),
                      ("fee", "shares", "--pilot", PILOT, "--year", "soon"),
                      ("fee", "shares", "--pilot", PILOT, "--year", "2020", "--by", "weights"),
                      ("fee", "agree", "--pilot", PILOT, "--year", "2020", "--by", "students"),
                      ("fee", "shares", "--pilot", PILOT, "--year", "2020", "--by", "luck"),
                      ("fee", "member", "m232", "--pilot", PILOT, "--year", "2020", "--paid", "-5")):
            self.assertRefused("invalid_argument", self.first, *words)
        self.assertEqual(self.first("fee", "statements", "--pilot", PILOT, "--year", "2020"), [])


if __name__ == "__main__":
    unittest.main()
