"""The common course tray and shared teachers on two devices without a line: wishes that meet, seats shared alike, a
double booking that is found, and hours that cross a year."""
import unittest

import kopa


class Tray(kopa.TwoDevices):
    def setUp(self):
        super().setUp()
        self.own, self.other = [one["id"] for one in self.first("register", "list", "organisations")[:2]]
        self.tray = self.first("tray", "add", "--year", "2026-2027", "--title-fi", "Yhteinen tarjotin", "--periods", "2",
                               "--slot", "A", "--slot", "B", "--rule", "by_pupils")["id"]
        self.course = self.first("course", "add", "--tray", self.tray, "--school", self.own, "--code", "BI1", "--period", "1",
                                 "--slot", "A", "--seats", "12", "--title-fi", "Elämä ja evoluutio")["id"]
        self.exchange()

    def wish(self, device, school, students, *options):
        return device("course", "wish", self.course, "--school", school, "--students", students, *options)

    def seats(self, device):
        [course] = device("tray", "show", self.tray)["courses"]
        return {share["school"]: share["given"] for share in course["shares"]}

    def test_two_schools_wish_without_a_line(self):
        self.first("tray", "school", self.tray, "--school", self.own, "--pupils", "400")
        self.second("tray", "school", self.tray, "--school", self.other, "--pupils", "200")
        self.assertEqual(self.wish(self.first, self.own, 20)["given"], 12)
        self.assertEqual(self.wish(self.second, self.other, 20)["given"], 12)
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual(self.seats(device), {self.own: 8, self.other: 4})
            schools = {one["school"]: one["net"] for one in device("tray", "show", self.tray)["schools"]}
            self.assertEqual(schools, {self.own: 4, self.other: -4})
        self.wish(self.second, self.other, 20, "--granted", 7)
        self.exchange()
        self.assertEqual(self.seats(self.first), {self.own: 5, self.other: 7})
        self.assertSame(self.first, self.second)

    def test_two_write_one_wish_at_once(self):
        self.wish(self.first, self.own, 3)
        self.wish(self.second, self.own, 5)
        self.exchange()
        self.assertEqual(len(self.first("tray", "show", self.tray)["courses"][0]["shares"]), 1)
        self.assertEqual(self.seats(self.first), self.seats(self.second))
        self.assertEqual(len(self.first("differences")), 1)

    def test_the_papers(self):
        self.wish(self.first, self.other, 37)
        for language, word in (("fi", "Jakso 1"), ("sv", "Period 1"), ("en", "Period 1")):
            for reader in ("students", "principals"):
                path = self.folder / f"tray-{language}-{reader}.html"
                self.first("tray", "paper", self.tray, "--out", path, "--reader", reader, "--language", language)
                page = path.read_text(encoding="utf-8")
                self.assertIn(f'<html lang="{language}">', page)
                self.assertIn(word, page)
                self.assertEqual("37" in page, reader == "principals")
        path = self.folder / "tray.pdf"
        self.first("tray", "paper", self.tray, "--out", path)
        self.assertPaper(path, "fi-FI", "Elämä ja evoluutio", tags=("H1", "Table"))

    def test_what_the_tray_has_not_is_refused(self):
        course = ("course", "edit", self.course)
        self.assertRefused("invalid_argument", self.first, *course, "--period", "3")
        self.assertRefused("invalid_argument", self.first, *course, "--slot", "Z")
        self.assertRefused("invalid_argument", self.first, *course, "--seats", "-1")
        self.assertRefused("not_found", self.first, "course", "wish", "nothing", "--school", self.own, "--students", "1")

    def test_what_was_booked_twice_is_found_when_they_meet(self):
        teacher = self.first("resource", "add", "--kind", "teacher", "--person", "Testi Testinen", "--title",
                             "Biologian lehtori")["id"]
        self.first("course", "edit", self.course, "--teacher", teacher)
        self.first("hours", "add", "--form", "general_upper_secondary", "--from", "2026-08-01", "--to", "2026-12-31",
                   "--lesson-minutes", "45", "--lessons-week", "20", "--source", "Testi")
        self.first("hours", "add", "--form", "general_upper_secondary", "--from", "2027-01-01", "--lesson-minutes", "60")
        self.exchange()

        def book(device, starts, ends, *options):
            return device("booking", "add", "--resource", teacher, "--form", "general_upper_secondary", "--starts", starts,
                          "--ends", ends, *options)["id"]

        mine = book(self.first, "2026-10-19T09:00:00+03:00", "2026-10-19T10:30:00+03:00", "--weekly-until", "2026-11-02",
                    "--organisation", self.own)
        theirs = book(self.second, "2026-11-02T10:00:00+02:00", "2026-11-02T10:45:00+02:00", "--organisation", self.other)
        book(self.first, "2026-12-31T23:00:00+02:00", "2027-01-01T01:00:00+02:00", "--organisation", self.own)
        self.assertEqual(self.first("resource", "show", teacher, "--day", "2026-10-19")["clashes"], [])
        self.exchange()
        for device in (self.first, self.second):
            shown = device("resource", "show", teacher, "--day", "2026-10-19")
            [clash] = shown["clashes"]
            self.assertEqual((clash["kind"], set(clash["bookings"]), clash["times"]), ("overlap", {mine, theirs}, 1))
            hours = shown["hours"]["general_upper_secondary"]
            self.assertEqual((hours["minutes"], hours["minutes_without_rule"]), (3 * 90 + 45 + 120, 0))
            self.assertEqual(hours["lessons"], 6 + 1 + 1.33 + 1)
            self.assertEqual(sum(share["percent"] for share in shown["shares"]), 100)
        self.assertRefused("invalid_argument", self.first, "booking", "edit", mine, "--weekly-until", "2026-10-01")
        self.assertRefused("invalid_argument", self.first, "booking", "edit", mine, "--weekly-until", "2032-10-01")
        self.assertRefused("invalid_argument", self.first, "booking", "edit", mine, "--except", "joulu")
        self.first("erase", f"resource:{teacher}")
        self.exchange()
        shown = self.second("resource", "show", teacher, "--day", "2026-10-19")
        self.assertIn(shown["person"], ("", None))
        self.assertEqual(shown["title"], "Biologian lehtori")


if __name__ == "__main__":
    unittest.main()
