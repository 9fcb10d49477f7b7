"""The programme of events on two devices: the last seat, what a pilot had of its due, and the papers."""
import shutil
import unittest

import kopa
from statistics_test import invented

PILOT = "itauusimaa"
MUNICIPALITIES = ("KU018", "KU407", "KU434", "KU638", "KU753")


class Programme(kopa.TwoDevices):
    def file(self, text, name="words.txt"):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def workshop(self, *options):
        return self.first("event", "add", "--kind", "workshop", "--starts", "2020-03-02T09:00:00+02:00", "--ends",
                          "2020-03-02T15:30:00+02:00", "--pilot", PILOT, "--title-fi", "Etäopetus", "--title-sv",
                          "Distansundervisning", *options)["id"]

    def enter(self, device, event, name, *options):
        return device("event", "register", event, "--name", name, *options)

    def places(self, device, event):
        return [(one["name"], one["place"]) for one in device("event", "show", event)["comers"]]

    def due(self, device, what, year="2020", day="2020-06-01"):
        [answer] = device("event", "due", "--pilot", PILOT, "--year", year, "--day", day)
        return next(line for line in answer["due"] if line["what"] == what)

    def test_two_register_for_the_last_seat_without_a_line(self):
        event = self.workshop("--seats", "1")
        self.exchange()
        self.assertEqual(self.enter(self.first, event, "Testi Testinen", "--at", "2020-02-20T10:00:00+02:00")["place"],
                         "seat")
        mine = self.enter(self.second, event, "Exempel Exempelsson", "--at", "2020-02-20T09:59:00+02:00")
        self.assertEqual(mine["place"], "seat")
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual(self.places(device, event), [("Exempel Exempelsson", "seat"), ("Testi Testinen", "waiting")])
        self.first("event", "unregister", event, mine["id"])
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual(self.places(device, event),
                             [("Testi Testinen", "seat"), ("Exempel Exempelsson", "cancelled")])
        self.assertSame(self.first, self.second)

    def test_what_a_pilot_had_of_its_due(self):
        event = self.workshop()
        self.assertEqual(self.due(self.first, "workshops")["unsettled"], 1)
        self.first("event", "edit", event, "--state", "held")
        self.second("event", "add", "--kind", "national_seminar", "--starts", "2020-09-15T09:00:00+03:00")
        figures = self.file(invented(["SSS", *MUNICIPALITIES], ["2018"]), "figures.json")
        self.second("statistics", "import", figures)
        self.second("startpackage", "make", "--pilot", PILOT, "--out", self.folder / "package.odt")
        self.exchange()
        for device in (self.first, self.second):
            workshops = self.due(device, "workshops")
            self.assertEqual((workshops["owed"], workshops["had"], workshops["state"], workshops["source"]),
                             (2, 1, "open", "S3:45"))
            self.assertEqual(workshops["events"], [event])
            self.assertEqual(self.due(device, "seminar_autumn")["state"], "planned")
            self.assertEqual(self.due(device, "seminar_autumn", day="2020-10-01")["unsettled"], 1)
            self.assertEqual(self.due(device, "seminar_spring", day="2020-08-01")["state"], "missed")
        self.assertEqual(len(self.first("event", "due")), 13)
        made = self.second("startpackage", "make", "--pilot", PILOT, "--out", self.folder / "package.odt")
        self.assertTrue(made["delivery_noted"])
        [answer] = self.first("event", "due", "--pilot", PILOT, "--year", "2031")
        self.assertEqual({line["what"] for line in answer["due"] if line["state"] == "had"}, {"start_package"})
        self.assertTrue(answer["in_order"] and not answer["takes_part"])

    def test_who_was_present_gets_a_certificate_in_their_language(self):
        event = self.workshop("--agenda-sv", self.file("- 9.00 Öppning\n- 10.00 Grupper\n"))
        swede = self.enter(self.first, event, "Exempel Exempelsson", "--language", "sv", "--organisation", "Exempelstad")
        self.enter(self.first, event, "Testi Testinen", "--door", "--language", "fi")
        absent = self.enter(self.first, event, "Poissa Testinen")
        self.exchange()
        self.second("event", "attend", event, swede["id"])
        self.second("event", "attend", event, absent["id"], "--absent")
        self.exchange()
        self.assertEqual(self.first("event", "show", event)["present"], 2)
        folder = self.folder / "certificates"
        written = self.first("event", "certificate", event, "--out", folder)
        self.assertEqual([(one["name"], one["language"]) for one in written],
                         [("Exempel Exempelsson", "sv"), ("Testi Testinen", "fi")])
        self.assertEqual(sorted(path.name for path in folder.iterdir()),
                         ["001-exempel-exempelsson.odt", "002-testi-testinen.odt"])
        self.assertRefused("invalid_argument", self.first, "event", "certificate", event, "--person", absent["id"],
                           "--out", self.folder / "never.odt")
        self.assertFalse((self.folder / "never.odt").exists())
        if not shutil.which("soffice"):
            self.skipTest("LibreOffice is not installed")
        paper = self.folder / "certificate.pdf"
        self.first("event", "certificate", event, "--person", swede["id"], "--out", paper)
        self.assertPaper(paper, "sv-FI", "Intyg över deltagande", "Exempel Exempelsson (Exempelstad)",
                         "2.3.2020 9.00–15.30", "Östra Nyland", "10.00 Grupper")
        paper = self.folder / "invitation.pdf"
        self.first("event", "invitation", event, "--language", "fi", "--out", paper)
        self.assertPaper(paper, "fi-FI", "Kutsu: Etäopetus", "Itä-Uusimaa", tags=("P",))

    def test_the_invitation_can_be_pasted_into_a_mail(self):
        event = self.workshop("--invitation-fi", self.file("Tervetuloa!\n"), "--place", "Kauppakatu 1",
                              "--municipality", "638", "--register-until", "2020-02-25T16:00:00+02:00")
        path = self.folder / "mail.txt"
        self.first("event", "invitation", event, "--out", path)
        self.assertEqual(path.read_text(encoding="utf-8").splitlines(),
                         ["Kutsu: Etäopetus", "", "Tilaisuus: työpaja", "Tervetuloa!", "Aika: 2.3.2020 9.00–15.30",
                          "Paikka: Kauppakatu 1, Porvoo", "Pilotit: Itä-Uusimaa",
                          "Ilmoittautuminen viimeistään 25.2.2020 16.00."])

    def test_what_comes_late_is_kept_and_fewer_seats_are_told(self):
        event = self.workshop("--register-until", "2020-02-25T16:00:00+02:00")
        self.assertFalse(self.enter(self.first, event, "Testi Testinen", "--at", "2020-02-25T16:00:00+02:00")["late"])
        late = self.enter(self.first, event, "Exempel Exempelsson", "--at", "2020-02-25T16:01:00+02:00")
        self.assertEqual((late["late"], late["place"]), (True, "seat"))
        changed = self.first("event", "edit", event, "--seats", "1")
        self.assertEqual(changed["lost_seat"], ["Exempel Exempelsson"])
        self.assertEqual(self.first("event", "edit", event, "--seats", "2")["lost_seat"], [])
        self.assertEqual((changed["seats_taken"], changed["waiting"]), (1, 1))

    def test_bad_input_is_told_and_changes_nothing(self):
        event = self.workshop()
        before = self.first("event", "show", event)
        add = ("event", "add", "--kind", "workshop", "--starts", "2020-03-02T09:00:00+02:00")
        for words in (add, (*add, "--pilot", PILOT, "--ends", "2020-03-02T08:00:00+02:00"),
                      (*add, "--pilot", PILOT, "--seats", "many"), (*add, "--pilot", PILOT, "--seats", "-1"),
                      ("event", "add", "--kind", "party", "--starts", "2020-03-02T09:00:00+02:00"),
                      ("event", "edit", event, "--starts", "2020-03-02T16:00:00+02:00"),
                      ("event", "edit", event, "--starts", "maanantaina"),
                      ("event", "register", event, "--name", " "),
                      ("event", "due", "--year", "soon")):
            self.assertRefused("invalid_argument", self.first, *words)
        for words in ((*add, "--pilot", "nowhere"), ("event", "show", "nothing"), ("event", "due", "--pilot", "nowhere"),
                      ("event", "register", "nothing", "--name", "Testi"), ("event", "attend", event, "nobody"),
                      ("event", "register", event, "--name", "Testi", "--pilot", "nowhere")):
            self.assertRefused("not_found", self.first, *words)
        self.assertEqual(self.first("event", "show", event), before)
        self.assertEqual(self.first("event", "list"), [{key: value for key, value in before.items()
                                                        if key not in ("comers", "safe")}])
        self.first("event", "cancel", event)
        self.assertRefused("invalid_argument", self.first, "event", "register", event, "--name", "Testi Testinen")


if __name__ == "__main__":
    unittest.main()
