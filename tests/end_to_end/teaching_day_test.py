"""A rector's day with the common course tray, by the window alone: from nothing to the paper that students get. The other
school's device then sees the same seats."""
import unittest
from pathlib import Path

import kopa
import live_test

SCHOOLS = (("Alajärvi", "120"), ("Vimpeli", "60"))


class TeachingDay(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.first, self.second = self.network(self.server())
        self.app = live_test.App([], str(self.first.folder))
        self.addCleanup(self.app.close)
        self.app.do("size", "1280x800")
        self.app.do("wait", "Tänään")

    def click(self, name):
        self.app.do("click", name)

    def see(self, words):
        self.app.do("see", words)

    def write(self, field, words):
        self.click(field)
        self.app.do("type", words)
        self.app.do("key", "Tab")

    def pick(self, field, words):
        """The only choice with these words."""
        self.click(field)
        self.app.do("type", words)
        self.app.do("key", "Return")

    def start_tray(self):
        self.app.do("go", "trays")
        self.click("Uusi kurssitarjotin")
        self.click("Kirjaa palkit")
        for slot in ("A", "B"):
            self.app.do("type", slot)
            self.app.do("key", "Return")
        for school, students in SCHOOLS:
            self.pick("Lisää koulu: Lisää koulu", school)
            self.write(f"Opiskelijoita: {school}", students)
        self.click("Opiskelijamäärän mukaan")

    def add_course(self, code, school, seats, wishes):
        self.click("Uusi kurssi")
        self.write("Kurssin tunnus", code)
        self.pick("Koulu: Valitse", school)
        self.write("Jakso", "1")
        self.click("A")
        self.click("Huone")
        self.app.do("type", "Fysiikan luokka")
        self.write("Paikkoja", seats)
        self.click(f"Toivoo: {next(iter(wishes))}")
        for students in wishes.values():
            self.app.do("type", students)
            for _ in range(2):
                self.app.do("key", "Tab")
        self.see(code)

    def back(self):
        self.app.do("key", "Alt+Left")

    def paper(self):
        """Through the file dialog that there is where the desktop has none."""
        folder = Path.home() / "Documents"
        folder.mkdir(exist_ok=True)
        self.click("Rehtoreille")
        self.click("Tallenna")
        self.click("Open")
        self.see("Kirjoitettu")
        [page] = folder.glob("*.html")
        return page.read_text(encoding="utf-8")

    def test_a_tray_from_nothing_to_seats_and_a_clash(self):
        self.start_tray()
        self.add_course("FY6", "Vimpeli", "9", {"Alajärvi": "8", "Vimpeli": "6"})
        self.back()
        self.see("9 saa paikan")
        self.add_course("KE4", "Vimpeli", "20", {"Vimpeli": "3"})
        self.see("Samassa tilassa useita kursseja yhtä aikaa")
        self.back()
        self.see("Samassa tilassa useita kursseja yhtä aikaa")
        paper = self.paper()
        for words in ("FY6", "KE4", "Samassa tilassa on samaan aikaan (Jakso 1, A): "):
            self.assertIn(words, paper)
        self.app.do("settled")
        self.second("sync")
        [tray] = self.second("tray", "list")
        shown = self.second("tray", "show", tray["id"])
        course = next(one for one in shown["courses"] if one["code"] == "FY6")
        given = {share["school"]: share["given"] for share in course["shares"]}
        self.assertEqual(given, {"m005": 6, "m934": 3})

    def test_a_teacher_who_is_booked_twice_is_told(self):
        self.app.do("go", "resources")
        self.click("Uusi resurssi")
        self.write("Tehtävä, tila tai väline", "Fysiikan lehtori")
        for _ in range(2):
            self.click("Uusi varaus")
            self.pick("Käyttäjä ja maksaja: Valitse", "Vimpeli")
            self.back()
        self.see("Varattu kahdesti yhtä aikaa: Vimpeli ja Vimpeli")
        self.see("2 oppituntia · 2 t")


if __name__ == "__main__":
    unittest.main()
