"""Findings, development targets and tasks on two devices: made without a line, the same on both after it."""
import unittest

import kopa

PILOT = "jarviseutu"


class Findings(kopa.TwoDevices):
    def file(self, text, name="words.txt"):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def mark(self, device, note, words, kind="obstacle"):
        return device("passage", "mark", note, "--words", words, "--kind", kind)["id"]

    def words(self, device, finding):
        return [(one["words"], one["state"]) for one in device("finding", "show", finding)["evidence"]]

    def test_a_finding_rests_on_words_that_two_have_marked_apart(self):
        mine = self.first.add("# Alajärvi\n\nLaki rajaa etäopetusta liikaa.\n", "--pilot", PILOT, "--place", "005",
                              "--organisation", "m005", "--tag", "verkko-opetus", "--when", "2020-02-12T09:00:00+02:00")
        self.exchange()
        theirs = self.second.add("# Borgå\n\nLagen räcker inte till.\n", "--pilot", "itauusimaa", "--place", "638",
                                 "--when", "2020-02-13T09:00:00+02:00", "--language", "sv")
        one = self.mark(self.first, mine, "Laki rajaa etäopetusta")
        other = self.mark(self.second, theirs, "Lagen räcker inte")
        finding = self.first("finding", "add", "--passage", one, "--claim-fi", "Laki rajaa etäopetusta.")
        self.assertEqual((finding["kind"], finding["pilots"], finding["municipalities"], finding["met_by"]),
                         ("obstacle", [PILOT], ["005"], ["m005"]))
        self.assertEqual(finding["themes"], ["online-teaching"])
        self.assertEqual((finding["languages_missing"], finding["gaps"]),
                         (["sv", "en"], ["confidence", "obstacle_kind", "removal"]))
        self.exchange()
        self.second("finding", "evidence", finding["id"], "--add", other)
        self.second("finding", "edit", finding["id"], "--obstacle-kind", "law", "--confidence", "high", "--pilot",
                    "itauusimaa")
        self.first("finding", "edit", finding["id"], "--claim-sv", "Lagen begränsar.", "--removal-fi",
                   self.file("Lakia muutetaan.\n"))
        self.first.write(mine, "# Alajärvi\n\nSanottiin, että Laki rajaa yhä etäopetusta liikaa.\n")
        self.exchange()
        for device in (self.first, self.second):
            shown = device("finding", "show", finding["id"])
            self.assertEqual((shown["gaps"], shown["languages_missing"]), ([], ["en"]))
            self.assertEqual(sorted(shown["pilots"]), ["itauusimaa", PILOT])
            self.assertEqual(self.words(device, finding["id"]),
                             [("Laki rajaa yhä etäopetusta", "stands"), ("Lagen räcker inte", "stands")])
            self.assertEqual([one["id"] for one in device("finding", "list", "--obstacle-kind", "law", "--area",
                                                          "itauusimaa")], [finding["id"]])
            self.assertEqual(device("finding", "list", "--kind", "model"), [])
        self.second("note", "trash", theirs)
        self.first.write(mine, "# Alajärvi\n")
        self.exchange()
        for device in (self.first, self.second):
            self.assertEqual([state for _, state in self.words(device, finding["id"])], ["words_gone", "note_trashed"])
        self.first("finding", "evidence", finding["id"], "--remove", one)
        self.assertEqual(len(self.words(self.first, finding["id"])), 1)
        self.exchange()
        self.assertSame(self.first, self.second)

    def test_a_visit_is_wrapped_up(self):
        note = self.first.add("# Evijärvi\n\nKuljetukset puuttuvat. Yhteinen opettaja auttaisi.\n", "--participant",
                              "Testi Testinen")
        self.assertTrue(self.first("finding", "wrapup", note)["nothing_marked"])
        obstacle = self.mark(self.first, note, "Kuljetukset puuttuvat")
        model = self.mark(self.first, note, "Yhteinen opettaja", "model")
        self.first("finding", "add", "--passage", obstacle)
        self.first("task", "add", "--title", "Lähetä malli", "--kind", "promise", "--note", note)
        self.exchange()
        for device in (self.first, self.second):
            left = device("finding", "wrapup", note)
            self.assertEqual([one["id"] for one in left["unused"]], [model])
            self.assertEqual((left["missing_consents"], left["done"]), (["Testi Testinen"], False))
            self.assertEqual([one["title"] for one in left["promises"]], ["Lähetä malli"])
        self.second("consent", "give", note, "--person", "Testi Testinen", "--agree", "notes")
        self.second("finding", "add", "--passage", model)
        self.exchange()
        self.assertTrue(self.first("finding", "wrapup", note)["done"])

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
                      ("finding", "add", "--kind", "rumour"), ("finding", "add", "--state", "true"),
                      ("task", "add", "--title", "Soita", "--kind", "wish"),
                      ("task", "add", "--title", "Soita", "--owner", "somebody"),
                      ("task", "remind", "--at", "tomorrow")):
            self.assertRefused("invalid_argument", self.first, *words)
        for words in (("target", "add", "--pilot", "nowhere"), ("target", "show", "nothing"),
                      ("finding", "add", "--passage", "nothing"), ("finding", "add", "--pilot", "nowhere"),
                      ("finding", "show", "nothing"), ("finding", "wrapup", "nothing"),
                      ("task", "add", "--title", "Soita", "--note", "nothing"), ("task", "done", "nothing")):
            self.assertRefused("not_found", self.first, *words)
        self.assertEqual(self.first("task", "list"), [])
        self.assertEqual(self.first("finding", "list"), [])
        self.assertEqual(self.first("target", "list"), [{**target, "changed": self.first("target", "list")[0]["changed"]}])


if __name__ == "__main__":
    unittest.main()
