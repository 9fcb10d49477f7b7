"""Four municipalities on devices of their own, without a line in part: what they ask of one provider differs exactly where
it was made to, a common catalogue is agreed in two versions, and one that two have changed at once is told."""
import unittest

import kopa

MUNICIPALITIES = ("m018", "m407", "m434", "m638")
DAY = "2026-05-04"


class Criteria(kopa.TestCase):
    def setUp(self):
        super().setUp()
        first, second = self.network(self.server())
        self.devices = [first, second]
        for name in ("third", "fourth"):
            device = self.device(name)
            device("network", "join", first("invite")["link"], "--person", "Testi Testinen " + name)
            self.devices.append(device)
        organisations = first("register", "list", "organisations")
        self.provider = next(one["id"] for one in organisations if one["id"] not in MUNICIPALITIES)
        self.exchange()

    def exchange(self):
        for _ in range(2):
            for device in self.devices:
                device("sync")

    def file(self, text, name="words.txt"):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def asks(self, at, title, threshold, *options, direction="at_least"):
        return self.devices[at]("criterion", "add", "--owner", MUNICIPALITIES[at], "--title-sv", title, "--scale", "percent",
                                "--threshold", threshold, "--direction", direction, "--education", "sfi", *options)["id"]

    def differences(self, device):
        [table] = device("criterion", "differences", "--provider", self.provider, "--education", "sfi", "--day", DAY)
        return table

    def buys(self):
        for at, device in enumerate(self.devices):
            device("method", "add", "--organisation", MUNICIPALITIES[at], "--provider", self.provider, "--education", "sfi",
                   "--kind", "visit", "--title", "Besök en gång om året")

    def common(self):
        return self.devices[0]("criterion", "add", "--title-fi", "Läsnäolo", "--title-sv", "Närvaro", "--title-en",
                               "Attendance", "--scale", "percent", "--threshold", "70", "--direction", "at_least",
                               "--education", "sfi", "--crosswalk", "eqavet:3", "--groups", "kvinnor", "--groups",
                               "män")["id"]

    def test_differences_are_those_that_were_made(self):
        self.buys()
        stricter = [self.asks(0, "Genomströmning", "80"), self.asks(1, "genomströmning", "75")]
        same = [self.asks(1, "Nöjdhet", "60"), self.asks(2, "Nöjdhet", "60.0"), self.asks(3, "Nöjdhet", "60")]
        local = self.asks(3, "Praktikplatser", "50")
        conflict = [self.asks(0, "Avhopp", "10", direction="at_most"), self.asks(2, "Avhopp", "10")]
        calendar = [self.asks(0, "Behöriga lärare", "90", "--calendar", "yearly"),
                    self.asks(3, "Behöriga lärare", "90", "--calendar", "half_yearly")]
        self.asks(2, "Bara i grundläggande", "10", "--provider", "m005")
        self.exchange()
        for device in self.devices:
            table = self.differences(device)
            self.assertEqual((table["conflict"], table["stricter"], table["local"], table["same"]), (2, 1, 1, 1))
            rows = {frozenset(one["criterion"] for one in row["asking"]): row for row in table["rows"]}
            self.assertEqual(set(rows), {frozenset(stricter), frozenset(same), frozenset([local]), frozenset(conflict),
                                         frozenset(calendar)})
            self.assertEqual([one["criterion"] for one in rows[frozenset(stricter)]["asking"] if one["strictest"]],
                             stricter[:1])
            self.assertEqual(rows[frozenset(same)]["silent"], [MUNICIPALITIES[0]])
            self.assertEqual(rows[frozenset(conflict)]["why"], ["direction"])
            self.assertEqual(rows[frozenset(calendar)]["why"], ["calendar"])

    def test_a_catalogue_is_agreed_in_two_versions(self):
        first = self.common()
        self.exchange()
        self.assertEqual(self.devices[3]("criterion", "catalogue", "--day", DAY)["proposed"], [first])
        for at, device in enumerate(self.devices[:3]):
            device("criterion", "say", first, "agrees", "--organisation", MUNICIPALITIES[at])
        self.devices[3]("criterion", "say", first, "objects", "--organisation", MUNICIPALITIES[3], "--comment",
                        self.file("Kräver för mycket."))
        self.devices[0]("criterion", "edit", first, "--state", "in", "--from", "2026-01-01")
        second = self.devices[1]("criterion", "propose", first, "--threshold", "75", "--from", "2026-08-01",
                                 "--definition-sv", self.file("Andelen som kom till minst tre av fyra tillfällen."))["id"]
        said = self.devices[1]("criterion", "show", second)
        self.assertEqual((said["differs"], said["threshold"], said["definition_sv"]),
                         ([], "75", "Andelen som kom till minst tre av fyra tillfällen."))
        self.devices[1]("criterion", "edit", second, "--state", "in")
        out = self.devices[2]("criterion", "add", "--title-sv", "Lokalernas yta", "--state", "out", "--why-sv",
                              self.file("Säger inget om lärandet."))["id"]
        self.exchange()
        for device in self.devices:
            now = device("criterion", "catalogue", "--day", DAY)
            self.assertEqual((now["in"], now["coming"], now["out"], now["rivals"]), ([first], [second], [out], []))
            later = device("criterion", "catalogue", "--day", "2026-08-01")
            self.assertEqual((later["in"], later["former"]), ([second], [first]))
            said = device("criterion", "show", first)
            self.assertEqual((len(said["agree"]), said["object"], said["comments"]), (3, [MUNICIPALITIES[3]], 1))
            newer = device("criterion", "show", second)
            self.assertEqual((newer["title_fi"], [group["text"] for group in newer["groups"]]),
                             ("Läsnäolo", ["kvinnor", "män"]))
        crosswalk = self.devices[0]("criterion", "crosswalk", "--day", DAY, "--language", "sv")
        answered = {row["place"] for row in crosswalk["rows"] if row["criteria"]}
        self.assertEqual((len(crosswalk["rows"]), answered), (10, {"3"}))
        self.assertSame(*self.devices)
        for name in ("catalogue.md", "catalogue.odt", "catalogue.xlsx"):
            self.devices[0]("criterion", "catalogue", "--day", DAY, "--language", "sv", "--out", self.folder / name)
        paper = (self.folder / "catalogue.md").read_text(encoding="utf-8")
        for words in ("Närvaro", "Godkänt av 3 av 4 kommuner.", "Motivering: Säger inget om lärandet.", "inget kriterium"):
            self.assertIn(words, paper)

    def test_one_that_two_have_changed_at_once_is_told_and_settled(self):
        first = self.common()
        self.devices[0]("criterion", "edit", first, "--state", "in")
        self.exchange()
        mine = self.devices[1]("criterion", "propose", first, "--threshold", "80", "--state", "in")["id"]
        theirs = self.devices[2]("criterion", "propose", first, "--threshold", "60", "--state", "in")["id"]
        self.devices[1]("criterion", "edit", first, "--calendar", "yearly")
        self.devices[2]("criterion", "edit", first, "--calendar", "monthly")
        self.exchange()
        for device in self.devices:
            told = device("criterion", "catalogue", "--day", DAY)
            self.assertEqual(told["rivals"], [{"replaces": first, "versions": sorted([mine, theirs])}])
            self.assertEqual((told["in"], told["disputed"]), ([first], sorted([mine, theirs])))
            self.assertEqual(device("criterion", "show", first)["differs"], ["calendar"])
        self.devices[3]("criterion", "settle", mine)
        self.exchange()
        for device in self.devices:
            told = device("criterion", "catalogue", "--day", DAY)
            self.assertEqual((told["in"], told["withdrawn"], told["rivals"]), ([mine], [theirs], []))
        self.assertRefused("invalid_argument", self.devices[0], "criterion", "settle", mine)
        self.assertSame(*self.devices)

    def test_a_municipalitys_own_is_proposed_to_all(self):
        own = self.asks(0, "Vägledning", "95")
        made = self.devices[0]("criterion", "propose", own)
        self.assertEqual((made["owner"] or "", made["state"], made["threshold"]), ("", "proposed", "95"))
        self.assertEqual(self.devices[0]("criterion", "show", own)["common"], made["id"])

    def test_reviews_of_two_and_what_is_to_be_put_right(self):
        criterion = self.common()
        self.exchange()
        mine = self.devices[0]("quality-review", "add", "--provider", self.provider, "--criterion", criterion, "--level",
                               "beginning", "--on", DAY, "--state", "given", "--words", self.file("Listor saknas."))
        self.assertEqual(mine["faults"], [])
        other = self.devices[1]("quality-review", "add", "--provider", self.provider, "--criterion", criterion, "--on", DAY)
        self.exchange()
        self.devices[1]("quality-review", "edit", other["id"], "--level", "developed", "--beside", mine["id"])
        action = self.devices[1]("action", "add", "--title", "Föra närvarolistor", "--provider", self.provider, "--due",
                                 "2026-05-01", "--review", mine["id"])["id"]
        self.exchange()
        told = self.devices[0]("quality-review", "calibration")
        self.assertEqual((told["counted"], told["percent"], told["pairs"][0]["apart"]), (1, 0, 1))
        self.devices[2]("action", "done", action, "--on", "2026-05-03")
        self.exchange()
        for device in self.devices:
            self.assertEqual((device("action", "show", action)["done"], device("action", "show", action)["when"]),
                             ("2026-05-03", "done"))
        self.assertSame(*self.devices)

    def test_the_mapping_tells_where_nothing_is_known(self):
        self.buys()
        self.devices[3]("method", "add", "--organisation", MUNICIPALITIES[3], "--education", "basic_adult", "--example",
                        self.file("Kollegial granskning varje vår."))
        self.exchange()
        told = self.devices[0]("method", "mapping")
        self.assertEqual([row["municipality"] for row in told["rows"]], sorted(MUNICIPALITIES))
        self.assertEqual(told["unknown_cells"], 4 * 8 - 5)
        self.assertEqual([one["municipality"] for one in told["examples"]], [MUNICIPALITIES[3]])
        self.assertRefused("not_found", self.devices[0], "method", "edit", "nothing", "--title", "x")


if __name__ == "__main__":
    unittest.main()
