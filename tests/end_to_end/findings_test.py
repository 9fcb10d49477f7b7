"""Findings, development targets and tasks on two devices: made without a line, the same on both after it."""
import unittest

import kopa

PILOT = "jarviseutu"


class Findings(kopa.TwoDevices):
    def file(self, text, name="words.txt"):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def test_a_target_is_measured_on_either_device(self):
        target = self.first("target", "add", "--pilot", PILOT, "--name-fi", "Pisin matka", "--unit", "min",
                            "--baseline", "75", "--baseline-on", "2020-01-01", "--aim", "45,5", "--aim-on", "2021-06-01",
                            "--tried-fi", self.file("Kokeiltiin kimppakyytejä.\n"))
        self.assertEqual((target["aim"], target["progress"], target["faults"]), ("45.5", None, []))
        self.exchange()
        self.second("target", "edit", target["id"], "--actual", "60,25", "--actual-on", "2020-12-01")
        self.first("target", "edit", target["id"], "--name-sv", "Längsta resan")
        self.exchange()
        for device in (self.first, self.second):
            [shown] = device("target", "list", "--pilot", PILOT, "--day", "2021-06-02")
            self.assertEqual((shown["progress"], shown["late"], shown["reached"]), (0.5, True, False))
            self.assertEqual(shown["name_sv"], "Längsta resan")
            self.assertEqual(device("target", "list", "--pilot", "suupohja"), [])
        self.second("target", "edit", target["id"], "--actual", "45.5")
        self.assertTrue(self.second("target", "show", target["id"])["reached"])
        self.exchange()
        self.assertSame(self.first, self.second)

    def test_a_promise_asks_on_its_day_and_is_ticked_off_once(self):
        note = self.first.add("# Alajärvi\n\nLupasin lähettää mallin.\n")
        promise = self.first("task", "add", "--title", "Lähetä malli", "--kind", "promise", "--due", "2020-02-14",
                             "--note", note)
        everybodys = self.second("task", "add", "--title", "Varaa sali", "--owner", "", "--remind",
                                 "2020-02-12T12:00:00+02:00")
        self.exchange()
        titles = lambda *words: [task["title"] for task in words[0]("task", *words[1:])]
        self.assertEqual(titles(self.first, "remind", "--at", "2020-02-14T07:00:00+02:00"), ["Varaa sali"])
        self.assertEqual(titles(self.first, "remind", "--at", "2020-02-14T12:00:00+02:00"),
                         ["Lähetä malli", "Varaa sali"])
        self.assertEqual(titles(self.second, "remind", "--at", "2020-02-14T12:00:00+02:00"), ["Varaa sali"])
        self.assertEqual(titles(self.second, "list", "--owner", "me"), ["Varaa sali"])
        self.assertEqual([task["when"] for task in self.second("task", "list", "--day", "2020-02-15")],
                         ["overdue", "undated"])
        self.assertEqual(self.second("task", "list", "--note", note)[0]["id"], promise["id"])
        self.second("task", "done", promise["id"], "--on", "2020-02-13")
        self.first("task", "done", everybodys["id"], "--on", "2020-02-13")
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual(device("task", "list"), [])
            self.assertEqual(device("task", "remind"), [])
            self.assertEqual(len(device("task", "list", "--all")), 2)
        self.first("task", "reopen", promise["id"])
        self.assertEqual(titles(self.first, "list"), ["Lähetä malli"])
        self.first("task", "trash", promise["id"])
        self.assertEqual(self.first("task", "list"), [])
        self.exchange()
        self.assertSame(self.first, self.second)

    def test_bad_input_is_told_and_changes_nothing(self):
        target = self.first("target", "add", "--pilot", PILOT, "--name-fi", "Pisin matka")
        for words in (("target", "edit", target["id"], "--aim", "monta"),
                      ("target", "edit", target["id"], "--aim-on", "kesällä"),
                      ("target", "edit", target["id"], "--state", "soon"),
                      ("task", "add", "--title", "Soita", "--kind", "wish"),
                      ("task", "add", "--title", "Soita", "--owner", "somebody"),
                      ("task", "remind", "--at", "tomorrow")):
            self.assertRefused("invalid_argument", self.first, *words)
        for words in (("target", "add", "--pilot", "nowhere"), ("target", "show", "nothing"),
                      ("task", "add", "--title", "Soita", "--note", "nothing"), ("task", "done", "nothing")):
            self.assertRefused("not_found", self.first, *words)
        self.assertEqual(self.first("task", "list"), [])
        self.assertEqual(self.first("target", "list"), [{**target, "changed": self.first("target", "list")[0]["changed"]}])


if __name__ == "__main__":
    unittest.main()
