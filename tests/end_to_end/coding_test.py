"""Codes on two devices, a blind round, and a project that goes to another program of analysis and comes back."""
import json
import unittest
import uuid
import zipfile

import kopa

WORDS = "I: Miten kyydit?\r\nR: Iltaisin ei kulje mikään.\r\n"
PROJECT = """<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Kenttä" origin="Other">
 <CodeBook><Codes><Code guid="{code}" name="Illat" isCodable="true"/></Codes></CodeBook>
 <Sources><TextSource guid="{source}" name="Haastattelu" plainTextPath="internal://a.txt">
  <PlainTextSelection guid="{selection}" name="Iltaisin ei kulje" startPosition="{start}" endPosition="{end}">
   <Coding><CodeRef targetGUID="{code}"/></Coding>
  </PlainTextSelection>
 </TextSource></Sources>
</Project>
"""


class Coding(kopa.TwoDevices):
    def codes(self, device):
        return [(row["depth"], row["name_fi"], row["passages"]) for row in device("code", "list")]

    def project(self, name, **changes):
        start = WORDS.index("Iltaisin")
        values = {"code": uuid.uuid4(), "source": uuid.uuid4(), "selection": uuid.uuid4(), "start": start,
                  "end": start + len("Iltaisin ei kulje"), **changes}
        path = self.folder / name
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr("project.qde", PROJECT.format(**values))
            packed.writestr("Sources/a.txt", WORDS)
        return path

    def test_a_project_comes_in_and_goes_out_the_same_from_both(self):
        path = self.project("in.qdpx")
        look = self.first("exchange", "qdpx", "import", path, "--dry-run")
        self.assertEqual((look["codes"]["added"], look["notes"]["added"], look["passages"]["added"]), (1, 1, 1))
        self.assertEqual(self.codes(self.first), [])
        self.first("exchange", "qdpx", "import", path)
        self.exchange()
        self.assertEqual(self.codes(self.second), [(0, "Illat", 1)])
        for device, name in ((self.first, "1.qdpx"), (self.second, "2.qdpx")):
            device("exchange", "qdpx", "export", "--out", self.folder / name)
        self.assertEqual((self.folder / "1.qdpx").read_bytes(), (self.folder / "2.qdpx").read_bytes())
        with zipfile.ZipFile(self.folder / "1.qdpx") as packed:
            told = packed.read("project.qde").decode()
        self.assertIn('name="Iltaisin ei kulje"', told)
        again = self.second("exchange", "qdpx", "import", self.folder / "1.qdpx")
        self.assertEqual((again["codes"]["same"], again["notes"]["same"], again["passages"]["same"]), (1, 1, 1))
        self.assertEqual(self.first("list", "undo")["trashed"], 3)
        self.exchange()
        self.assertEqual((self.codes(self.second), self.second("note", "list")), ([], []))

    def test_what_is_here_goes_out_as_markdown_and_as_json(self):
        note = self.first.add("# Käynti\n\nKyydit puuttuvat.")
        self.assertEqual(self.first("exchange", "markdown", "export", self.folder / "notes")["notes"], 1)
        self.second("exchange", "markdown", "import", self.folder / "notes")
        self.assertEqual([one["id"] for one in self.second("note", "list")], [note])
        self.first("exchange", "json", "export", self.folder / "all.json")
        self.assertEqual([one["id"] for one in json.loads((self.folder / "all.json").read_text())["note"]], [note])

    def test_a_code_of_ones_own_is_left_alone_by_others(self):
        own = self.first("code", "add", "--name-fi", "Oma", "--own")["id"]
        self.exchange()
        self.assertEqual(self.second("code", "list"), [])
        self.assertEqual([row["id"] for row in self.second("code", "list", "--all")], [own])
        self.assertRefused("invalid_argument", self.second, "code", "edit", own, "--name-fi", "Toisen")
        self.first("code", "edit", own, "--name-fi", "Omani")

    def test_a_broken_project_is_refused_whole(self):
        code = uuid.uuid4()
        self.assertRefused("malformed", self.first, "exchange", "qdpx", "import", self.project("twice.qdpx", source=code, code=code))
        self.assertEqual(self.first("note", "list"), [])

    def test_two_merge_the_same_codes_each_way(self):
        rides = self.first("code", "add", "--name-fi", "Kyydit")["id"]
        money = self.first("code", "add", "--name-fi", "Raha")["id"]
        self.exchange()
        self.first("code", "merge", rides, money)
        self.second("code", "merge", money, rides)
        self.exchange()
        self.assertEqual(self.codes(self.first), self.codes(self.second))
        self.assertEqual(len(self.codes(self.first)), 1)
        self.first("code", "unmerge", rides)
        self.first("code", "unmerge", money)
        self.exchange()
        self.assertEqual(self.codes(self.second), [(0, "Kyydit", 0), (0, "Raha", 0)])

    def test_a_round_is_blind_until_it_is_closed(self):
        note = self.first.add("Kyydit eivät riitä iltaisin.")
        rides = self.first("code", "add", "--name-fi", "Kyydit")["id"]
        people = [device("coding", "self")["coder"] for device in (self.first, self.second)]
        self.assertNotEqual(*people)
        coding = self.first("coding", "open", "--name", "Eka", "--note", note, "--coder", people[0], "--coder", people[1])["id"]
        self.exchange()
        for device in (self.first, self.second):
            device("passage", "mark", note, "--words", "Kyydit eivät riitä", "--code", rides)
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual(len(device("passage", "find", "--code", rides)), 1)
            self.assertEqual(len(device("passage", "list", note)), 1)
        self.assertRefused("invalid_argument", self.first, "coding", "result", coding)
        self.second("coding", "close", coding)
        self.exchange()
        result = self.first("coding", "result", coding)
        self.assertEqual((result["units"], result["marked_by_all"], result["overall"]["percent"]), (1, 1, 1))
        self.assertEqual(len(self.first("passage", "list", note)), 2)


if __name__ == "__main__":
    unittest.main()
