"""From a sentence in a note to a signed report by the window alone, and the other device can tell that it is the same."""
import datetime
import unittest

import kopa
import live_test

CLAIM = "Fysiikan opettajia on liian vähän"


class DesktopDay(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.first, self.second = self.network(self.server())
        self.app = live_test.App([], str(self.first.folder))
        self.addCleanup(self.app.close)
        self.app.do("size", "1280x800")
        self.app.do("wait", "Tänään")

    def click(self, name):
        self.app.do("click", name)

    def note_with_a_mark(self):
        self.app.do("key", "Ctrl+N")
        self.app.do("type", r"Porvoossa\n\nIltaisin ei kulje linja-autoa. Rehtori: meiltä puuttuu fysiikan opettaja.")
        for _ in range(3):
            self.app.do("key", "Shift+Ctrl+Left")
        self.click("Este")
        self.app.do("see", "Merkitty")

    def finding(self):
        self.click("Este")
        self.click("Tee löydös")
        self.click("Väite suomeksi")
        self.app.do("type", CLAIM)
        self.click("Yhteisesti hyväksytty")
        self.app.do("see", "1 kohta näyttönä")

    def report(self):
        self.app.do("go", "reports")
        self.click("Aloita raportti")
        self.click("Täytä kerätyistä tiedoista")
        self.app.do("see", "osaa lisättiin")
        self.app.do("wait", CLAIM)
        self.click("Hyväksytty")
        self.app.do("type", datetime.date.today().strftime("%-d.%-m.%Y"))
        self.click("Kuka hyväksyi")
        self.app.do("type", "Ohjausryhmä")
        self.click("Merkitse raportti hyväksytyksi")
        self.click("Julkaise (Suomi)")
        self.app.do("see", "Versio 1 · Suomi")

    def test_a_sentence_of_a_note_stands_in_the_signed_report(self):
        self.note_with_a_mark()
        self.finding()
        self.report()
        self.app.do("settled")
        self.second("sync")
        report = self.second("report", "list")[0]["id"]
        shown = self.second("report", "show", report)
        issue = shown["issues"][0]["id"]
        paper = self.folder / "issue.md"
        self.second("report", "build", report, "--issue", issue, "--out", paper)
        self.assertIn(CLAIM, paper.read_text(encoding="utf-8"))
        standing = self.second("report", "verify", issue)
        self.assertTrue(standing["valid"])
        evidence = self.second("finding", "list")[0]
        self.assertEqual(evidence["state"], "agreed")

    def test_a_report_stays_open_when_the_window_gets_narrow(self):
        self.app.do("go", "reports")
        self.click("Aloita raportti")
        self.app.do("wait", "Nimike")
        self.app.do("size", "360x740")
        self.app.do("see", "Hankkeen vaiheet")


if __name__ == "__main__":
    unittest.main()
