"""A report of two people's findings: made without a line, the same bytes on both devices, each sentence on its evidence."""
import random
import re
import shutil
import unittest
import zipfile

import kopa
from attachments_test import picture as drawn
from statistics_test import invented

PILOT = "itauusimaa"
TEXT = "Käynti Porvoossa\n\nIltaisin ei kulje linja-autoa. Rehtori: meiltä puuttuu fysiikan opettaja.\n"
BUS = "Iltaisin ei kulje linja-autoa."
TEACHER = "meiltä puuttuu fysiikan opettaja"


class Report(kopa.TwoDevices):
    def file(self, text, name="words.txt"):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def recorded(self):
        """Both mark and conclude without a line; the teacher is missed by somebody who allowed to be quoted."""
        note = self.first.add(TEXT, "--pilot", PILOT, "--language", "fi", "--when", "2020-02-12T13:05:00+02:00",
                              "--participant", "Testi Testinen")
        self.exchange()
        consent = self.first("consent", "give", note, "--person", "Testi Testinen", "--agree", "notes", "--agree", "quotes",
                             "--language", "fi", "--day", "2020-02-12")["id"]
        teacher = self.first("passage", "mark", note, "--words", TEACHER, "--kind", "obstacle", "--speaker", consent)["id"]
        self.first("passage", "quote", teacher, "approve", "--day", "2020-02-13")
        bus = self.second("passage", "mark", note, "--words", BUS, "--kind", "obstacle")["id"]
        self.second("target", "add", "--pilot", PILOT, "--name-fi", "Yhteiset kurssit", "--baseline", "2,5", "--aim", "10")
        self.exchange()
        return consent, teacher, bus

    def filled(self, teacher, bus):
        """Each device adds a sentence without a line; the table of targets comes from the records."""
        report = self.first("report", "new", "--kind", "final")["id"]
        self.first("report", "fill", report)
        self.exchange()
        self.first("report", "add", report, "--kind", "bullets", "--text-fi",
                   self.file("Aineenopettajia on liian vähän"), "--passage", teacher)
        self.second("report", "add", report, "--kind", "bullets", "--text-fi", self.file("Illat ovat vaikeita", "two.txt"),
                    "--passage", bus)
        self.exchange()
        return report

    def built(self, device, report, name, *options):
        path = self.folder / name
        device("report", "build", report, "--out", path, *options)
        return path

    def test_two_devices_build_the_same_report_byte_for_byte(self):
        _, teacher, bus = self.recorded()
        report = self.filled(teacher, bus)
        for ending in ("odt", "md", "xlsx"):
            first = self.built(self.first, report, f"first.{ending}").read_bytes()
            self.assertEqual(first, self.built(self.second, report, f"second.{ending}").read_bytes(), ending)
        text = (self.folder / "first.md").read_text(encoding="utf-8")
        self.assertRegex(text, r"- Aineenopettajia on liian vähän \[\\\[\d\\\]\]\(#source-\d\)")
        self.assertIn("- Illat ovat vaikeita [", text)
        self.assertIn("| Itä-Uusimaa: Yhteiset kurssit | 2,5 | 10 |", text)
        self.assertIn(f"”{TEACHER}”", text)
        self.assertEqual(self.first("report", "fill", report)["added"], [])
        with zipfile.ZipFile(self.folder / "first.odt") as odt:
            content = odt.read("content.xml").decode()
        self.assertIn('xlink:href="#source-1"', content)
        self.assertIn('text:name="source-1"', content)
        self.assertSame(self.first, self.second)

    def test_two_who_fill_without_a_line_make_one_report(self):
        _, _, bus = self.recorded()
        finding = self.second("finding", "add", "--passage", bus, "--kind", "obstacle", "--claim-fi", "Illat ovat vaikeita",
                              "--pilot", PILOT, "--state", "agreed")["id"]
        report = self.first("report", "new", "--kind", "final")["id"]
        self.exchange()
        alone = self.first("report", "fill", report)["added"]
        self.assertEqual(self.second("report", "fill", report)["added"], alone)
        self.exchange()
        parts = self.first("report", "show", report)["parts"]
        self.assertEqual(len({part["id"] for part in parts}), len(parts))
        self.assertEqual([part for part in parts if part.get("findings") == [finding]][0].get("text_fi") or "", "")
        self.assertEqual(self.first("report", "troubles", report), [])
        text = self.built(self.second, report, "filled.md").read_text(encoding="utf-8")
        self.assertEqual(text.count("- Illat ovat vaikeita ["), 1)

    def test_figures_and_a_picture_stand_in_it_on_both_devices(self):
        note = self.first.add(TEXT, "--pilot", PILOT, "--language", "fi", "--participant", "Testi Testinen")
        picture = self.folder / "piha.png"
        picture.write_bytes(drawn(24, random.Random(1)))
        file = self.first("attachment", "add", note, picture, "--caption", "Koulun piha")["id"]
        table = self.first("statistics", "import", self.file(invented(["SSS", "KU638"], ["2018", "2030"]), "table.json"))["id"]
        report = self.first("report", "new", "--kind", "pilot", "--pilot", PILOT)["id"]
        for kind in ("table", "chart"):
            self.first("report", "add", report, "--kind", kind, "--about", "statistics", "--table", table, "--area", "638",
                       "--area", "country")
        self.assertRefused("invalid_argument", self.first, "report", "add", report, "--kind", "table", "--about", "statistics",
                           "--table", table, "--area", "005")
        part = self.first("report", "add", report, "--kind", "picture", "--picture", file)["id"]
        self.first("report", "write", part, "--language", "fi", "--alt", "Lapsia koulun pihalla")
        self.assertEqual([one["trouble"] for one in self.first("report", "troubles", report)], ["picture_not_allowed"])
        self.first("consent", "give", note, "--person", "Testi Testinen", "--agree", "photo", "--language", "fi",
                   "--day", "2020-02-12")
        self.assertEqual(self.first("report", "troubles", report), [])
        self.exchange()
        text = self.built(self.second, report, "two.md").read_text(encoding="utf-8")
        self.assertIn("| Alue | 2018 | 2030 |", text)
        self.assertIn("Lähde: Invented people, Example Institute", text)
        with zipfile.ZipFile(self.built(self.first, report, "first.odt")) as odt:
            content = odt.read("content.xml").decode()
            self.assertTrue(any(name.endswith(".png") for name in odt.namelist()))
        self.assertIn("Lapsia koulun pihalla", content)
        self.assertIn("<table:table-header-rows>", content)

    def test_withdrawn_consent_reaches_the_report_and_its_issue(self):
        consent, teacher, bus = self.recorded()
        report = self.filled(teacher, bus)
        self.first("report", "add", report, "--kind", "quote", "--passage", teacher)
        self.assertRefused("invalid_argument", self.first, "report", "issue", report)
        self.first("report", "approve", report, "--on", "2021-12-01", "--by", "Ohjausryhmä")
        issue = self.first("report", "issue", report, "--language", "fi")["id"]
        self.assertRefused("invalid_argument", self.first, "report", "fill", report)
        self.exchange()
        standing = self.second("report", "verify", issue)
        self.assertEqual((standing["valid"], standing["device"], standing["left_out"]), (True, "member", 0))
        before = self.built(self.second, report, "before.md", "--issue", issue).read_text(encoding="utf-8")
        self.assertIn(TEACHER, before)
        self.assertIn("Hyväksynyt Ohjausryhmä, 1.12.2021.", before)
        self.second("consent", "withdraw", consent, "--day", "2022-01-01")
        self.exchange()
        self.assertIn("withdrawn", [one["trouble"] for one in self.first("report", "troubles", report)])
        after = self.built(self.first, report, "after.md", "--issue", issue).read_text(encoding="utf-8")
        self.assertNotIn(TEACHER, after)
        self.assertIn("Aineenopettajia on liian vähän", after)
        self.assertEqual(self.first("report", "verify", issue)["left_out"], 1)
        self.assertNotIn(TEACHER, self.built(self.first, report, "draft.md").read_text(encoding="utf-8"))

    def test_a_translation_tells_when_it_is_behind(self):
        report = self.first("report", "new", "--kind", "travel")["id"]
        part = self.first("report", "add", report, "--kind", "paragraph", "--text-fi", self.file("Ajoimme Alajärvelle."),
                          "--text-sv", self.file("Vi körde till Alajärvi.", "sv.txt"))["id"]
        self.first("report", "write", part, "--language", "sv", "--from", "fi")
        self.exchange()
        self.second("report", "write", part, "--language", "fi", "--text", self.file("Ajoimme junalla Alajärvelle."))
        self.exchange()
        changes = self.first("report", "changes", part, "--language", "sv")
        self.assertEqual(changes["changes"], [["same", "Ajoimme "], ["added", "junalla "], ["same", "Alajärvelle."]])
        self.assertIn("behind", [one["trouble"] for one in self.first("report", "troubles", report, "--language", "sv")])

    def test_the_pdf_is_tagged_and_says_its_language(self):
        if not shutil.which("soffice"):
            self.skipTest("LibreOffice is not installed")
        _, teacher, bus = self.recorded()
        report = self.filled(teacher, bus)
        paper = self.built(self.first, report, "report.pdf", "--language", "sv")
        self.assertPaper(paper, "sv-FI", "Slutrapport", "Lagstiftning och finansiering", "Källor", "Östra Nyland",
                         tags=("H1", "P", "L", "LI", "Link", "Table", "TH"))
        links = re.findall(rb"/Subtype */Link\b.*?/Dest *\[", paper.read_bytes(), re.DOTALL)
        self.assertGreaterEqual(len(links), 2, "a reader's click leads from each sentence to its evidence")


if __name__ == "__main__":
    unittest.main()
