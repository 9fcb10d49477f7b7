"""Passages, consent and quotes on two devices that meet seldom: both find the same words."""
import unittest

import kopa

NOTE = "Rehtori kertoi: kyydit puuttuvat iltaisin, ja yhteinen opettaja matkustaa kahden kunnan väliä."


class Passages(kopa.TwoDevices):
    def words(self, device, note):
        return [(one["words"], one["kind"], one["gone"]) for one in device("passage", "list", note)]

    def mark(self, device, note, words, kind, *options):
        return device("passage", "mark", note, "--words", words, "--kind", kind, *options)["id"]

    def shared_note(self):
        note = self.first.add(NOTE)
        self.exchange()
        return note

    def test_overlapping_marks_made_apart_while_both_write(self):
        note = self.shared_note()
        self.mark(self.first, note, "kyydit puuttuvat iltaisin", "obstacle")
        self.first.write(note, NOTE.replace("puuttuvat iltaisin", "puuttuvat usein iltaisin"))
        self.mark(self.second, note, "iltaisin, ja yhteinen opettaja", "need")
        self.second.write(note, "Alajärvi. " + NOTE.replace("yhteinen opettaja matkustaa", "yhteinen opettaja ajaa"))
        self.exchange()
        expected = [("kyydit puuttuvat usein iltaisin", "obstacle", False),
                    ("iltaisin, ja yhteinen opettaja", "need", False)]
        for device in (self.first, self.second):
            self.assertEqual(self.words(device, note), expected)
        self.first.write(note, "Alajärvi.")
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual({(words, gone) for words, _, gone in self.words(device, note)},
                             {("kyydit puuttuvat iltaisin", True), ("iltaisin, ja yhteinen opettaja", True)})
        self.assertSame(self.first, self.second)

    def test_consent_that_is_withdrawn_on_one_device_flags_the_quote_on_the_other(self):
        note = self.first("note", "add", "--participant", "Exempel Exempelsson", "--text", "-", text=NOTE)["id"]
        [asked] = self.first("consent", "list", note)
        self.assertTrue(asked["missing"])
        given = self.first("consent", "give", note, "--person", "Exempel Exempelsson", "--agree", "notes", "--agree",
                           "quotes", "--language", "sv", "--day", "2020-02-12")
        self.assertIn("citeras", given["wording"])
        quote = self.mark(self.first, note, "kyydit puuttuvat iltaisin", "obstacle", "--speaker", given["id"])
        letter = self.first("passage", "quote", quote, "letter")["letter"]
        self.assertIn("kyydit puuttuvat iltaisin", letter)
        self.exchange()
        standing = lambda device: device("passage", "show", quote)["quote_standing"]
        self.assertEqual(standing(self.second), "waiting")
        self.second("passage", "quote", quote, "approve", "--how", "mail")
        self.exchange()
        self.assertEqual(standing(self.first), "approved")
        self.first("consent", "withdraw", given["id"], "--day", "2020-03-01")
        self.exchange()
        self.assertEqual(standing(self.second), "withdrawn")
        self.second("consent", "withdraw", given["id"], "--again")
        self.second.write(note, NOTE.replace("puuttuvat", "puuttuvat aina"))
        self.exchange()
        self.assertEqual(standing(self.first), "changed")
        self.assertSame(self.first, self.second)

    def test_what_cannot_be_marked_or_asked_is_refused(self):
        note = self.first.add(NOTE)
        self.assertRefused("invalid_argument", self.first, "passage", "mark", note, "--words", "lentokone")
        self.assertRefused("invalid_argument", self.first, "passage", "mark", note, "--words", "kyydit", "--kind", "x")
        self.assertRefused("not_found", self.first, "passage", "mark", note, "--words", "kyydit", "--code", "nobody")
        self.assertRefused("not_found", self.first, "passage", "show", "nobody")
        self.assertRefused("invalid_argument", self.first, "consent", "give", note, "--person", " ")
        self.assertRefused("invalid_argument", self.first, "consent", "give", note, "--person", "Testi Testinen",
                           "--agree", "everything")
        self.assertEqual(self.first("passage", "list", note), [])


if __name__ == "__main__":
    unittest.main()
