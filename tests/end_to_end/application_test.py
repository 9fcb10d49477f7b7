"""An application from its first words to the decision, on two devices, through kopa-cli only."""
import hashlib
import shutil
import unittest
import zipfile
from xml.etree import ElementTree

import kopa

PARTS = ("name", "responsible", "area", "aim", "forms", "plan")


class Application(kopa.TwoDevices):
    def file(self, text, name="words.txt"):
        path = self.folder / name
        path.write_text(text, encoding="utf-8", newline="")
        return path

    def draft(self, text="Sanoja.\n"):
        """With all that is asked for."""
        words = self.file(text)
        parts = [word for part in PARTS for word in (f"--{part}", words)]
        return self.first("application", "new", *parts, "--lead", "m005", "--organisation", "m005",
                          "--organisation", "m052", "--link", "availability")["id"]

    def scores(self, score):
        return [word for criterion in ("need", "aims", "cooperation", "plan", "scalable")
                for word in ("--score", f"{criterion}={score}")]

    def test_what_is_missing_is_told_before_it_is_sent(self):
        made = self.first("application", "new", "--language", "sv")["id"]
        check = self.first("application", "check", made)
        self.assertEqual([gap["part"] for gap in check["missing"]], list(PARTS))
        self.assertFalse(check["ready"])
        self.assertRefused("invalid_argument", self.first, "application", "submit", made)
        whole = self.draft()
        self.assertTrue(self.first("application", "check", whole)["ready"])
        self.first("application", "edit", whole, "--plan", self.file(" \n"))
        with self.assertRaises(kopa.Refused) as caught:
            self.first("application", "submit", whole)
        self.assertIn("'plan'", caught.exception.message)

    def test_characters_are_counted_as_people_see_them(self):
        made = self.draft(text="")
        self.first("application", "edit", made, "--plan", self.file("A\u030a a\u0308\r\no\u0308"))
        check = self.first("application", "check", made)
        self.assertEqual((check["characters"], check["without_spaces"]), (5, 3))
        self.first("application", "edit", made, "--plan", self.file("ä" * 5001))
        self.assertTrue(self.first("application", "check", made)["too_long"])
        with self.assertRaises(kopa.Refused) as caught:
            self.first("application", "submit", made)
        self.assertIn("5001", caught.exception.message)
        self.assertIsNone(self.first("application", "show", made)["submitted"])

    def test_two_write_it_together(self):
        made = self.draft("Alku.\n")
        self.exchange()
        self.first("application", "edit", made, "--plan", self.file("Ensin. Alku.\n"), "--organisation", "m491")
        self.second("application", "edit", made, "--plan", self.file("Alku. Lopuksi.\n"), "--link", "economy")
        self.exchange()
        for device in (self.first, self.second):
            shown = device("application", "show", made)
            self.assertEqual(shown["plan"], "Ensin. Alku. Lopuksi.\n")
            self.assertEqual(shown["aims"], ["availability", "economy"])
            self.assertEqual(len(shown["organisations"]), 3)
        self.assertSame(self.first, self.second)

    def test_what_is_late_is_kept_and_marked(self):
        late = self.draft()
        self.assertTrue(self.first("application", "submit", late)["late"])
        self.first("record", "set", "call:call2019", "deadline", "2999-12-31T23:59:00+02:00")
        in_time = self.draft()
        self.first("application", "submit", in_time)
        self.exchange()
        marks = {one["id"]: one["late"] for one in self.second("application", "list")}
        self.assertEqual(marks, {late: False, in_time: False})
        self.second("record", "set", "call:call2019", "deadline", "2019-12-13T23:59:00+02:00")
        marks = {one["id"]: one["late"] for one in self.second("application", "list", "--call", "call2019")}
        self.assertEqual(marks, {late: True, in_time: True})

    def test_the_copy_that_was_submitted_stays(self):
        made = self.draft()
        self.exchange()
        self.second("application", "edit", made, "--plan", self.file("Toisin.\n"))
        submitted = self.first("application", "submit", made)
        self.assertEqual(submitted["submitted_hash"],
                         hashlib.sha256(submitted["submitted_text"].encode()).hexdigest())
        self.assertRefused("invalid_argument", self.first, "application", "submit", made)
        self.assertRefused("invalid_argument", self.first, "application", "edit", made, "--lead", "m052")
        self.exchange()
        for device in (self.first, self.second):
            shown = device("application", "show", made)
            self.assertEqual(shown["submitted_text"], submitted["submitted_text"])
            self.assertEqual(shown["plan"], "Toisin.\n")
            self.assertTrue(shown["copy_whole"] and shown["changed_since"])

    def test_reviewers_speak_for_themselves_and_a_decision_has_reasons(self):
        made = self.draft()
        self.assertRefused("invalid_argument", self.first, "application", "assess", made, *self.scores(4))
        self.first("application", "submit", made)
        self.first("application", "assess", made, *self.scores(4), "--comment", self.file("Hyvä.\n"))
        self.exchange()
        self.assertEqual(self.second("application", "show", made)["assessments"], [])
        self.assertRefused("invalid_argument", self.second, "application", "assess", made, "--score", "need=6")
        self.assertRefused("invalid_argument", self.second, "application", "assess", made, "--conflict", "Oma kunta",
                           *self.scores(5))
        shown = self.second("application", "assess", made, "--conflict", "Oma kunta")
        self.assertEqual(sorted(one["conflict"] for one in shown["assessments"]), ["declared", "none"])
        self.second("application", "decide", made, "chosen", "--on", "2020-01-15", "--reasons",
                    self.file("Selkeä tavoite.\n"))
        self.exchange()
        shown = self.first("application", "show", made)
        self.assertEqual((shown["decision"], shown["decided"], shown["reasons"]),
                         ("chosen", "2020-01-15", "Selkeä tavoite.\n"))
        self.assertSame(self.first, self.second)

    def letter(self, made):
        """The letter's title, and its text as it stands in the document."""
        path = self.folder / "letter.odt"
        written = self.first("application", "letter", made, "--out", path)
        with zipfile.ZipFile(path) as odt:
            self.assertEqual(odt.namelist()[0], "mimetype")
            return written["title"], "".join(ElementTree.fromstring(odt.read("content.xml")).itertext())

    def test_a_letter_is_in_the_language_of_the_application(self):
        made = self.draft()
        self.assertRefused("invalid_argument", self.first, "application", "letter", made, "--out", self.folder / "no.odt")
        self.assertFalse((self.folder / "no.odt").exists())
        self.first("application", "edit", made, "--language", "sv")
        self.first("application", "submit", made)
        title, text = self.letter(made)
        self.assertEqual(title, "Ansökan har kommit in: Sanoja.")
        self.assertIn("efter tidsfristen", text)
        self.assertIn("Ansökan om att bli pilot 2019", text)
        self.first("application", "decide", made, "not_chosen", "--on", "2020-01-15", "--reasons",
                   self.file("Målet är <oklart> & kort.\n"))
        title, text = self.letter(made)
        self.assertEqual(title, "Beslut om ansökan: Sanoja.")
        for words in ("Ansökan har inte valts till pilot. Beslutet fattades 15.1.2020.", "Målet är <oklart> & kort.",
                      "Alajärvi", "Evijärvi"):
            self.assertIn(words, text)
        if shutil.which("soffice"):
            self.first("application", "letter", made, "--out", self.folder / "letter.pdf")
            pdf = (self.folder / "letter.pdf").read_bytes()
            self.assertTrue(pdf.startswith(b"%PDF-") and b"/StructTreeRoot" in pdf)
            self.assertIn(b"/Lang(sv", pdf)

    def test_words_that_make_no_sense_are_refused(self):
        made = self.draft()
        for words in (["decide", made, "perhaps"], ["decide", made], ["frobnicate", made], ["show"]):
            self.assertRefused("usage", self.first, "application", *words)
        for words in (["edit", made, "--link", "fun"], ["decide", made, "chosen", "--on", "13.12.2019"]):
            self.assertRefused("invalid_argument", self.first, "application", *words)
        self.assertRefused("not_found", self.first, "application", "edit", made, "--lead", "nobody")
        self.assertRefused("not_found", self.first, "application", "show", "nothing")


if __name__ == "__main__":
    unittest.main()
