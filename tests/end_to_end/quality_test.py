"""One report of a provider to four municipalities, each on a device of its own: what each gets, and what it does not."""
import json
import sqlite3
import unittest

import kopa

PROVIDER, OTHER = "m005", "m052"
BUYERS = ["m018", "m407", "m434", "m638"]
ENVELOPES = "SELECT space.id, envelope.bytes FROM envelope JOIN space ON space.number = envelope.space"
EDUCATIONS = ("sfi", "vocational_adult")


class ReportingOnce(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.server_ = self.server()
        self.provider = self.device("provider")
        self.provider("network", "create", "--name", "Kompetensverkosto", "--server", self.server_.url, "--person",
                      "Testi Testinen")
        self.buyers = {}
        for number, buyer in enumerate(BUYERS):
            device = self.device(buyer)
            device("network", "join", self.provider("invite")["link"], "--person", f"Exempel Exempelsson {number}")
            self.buyers[buyer] = device
        self.provider("sync")
        self.people = {one["person"]: one["person_id"] for one in self.provider("device", "list")}
        self.make_spaces()
        self.make_criteria()
        self.sync()

    def sync(self, *devices):
        devices = devices or (self.provider, *self.buyers.values(), self.provider, *self.buyers.values())
        for device in devices:
            device("sync")

    def make_spaces(self):
        self.provider("space", "create", "--kind", "provider", "--name", "Oma", "--subject", PROVIDER)
        self.spaces = {}
        for number, buyer in enumerate(BUYERS):
            made = self.provider("space", "create", "--kind", "shared", "--name", f"Yhteinen {number}", "--subject",
                                 f"{PROVIDER} {buyer}", "--person", self.people[f"Exempel Exempelsson {number}"])
            self.spaces[buyer] = made["space"]

    def criterion(self, title, *options):
        return self.provider("criterion", "add", "--title-fi", title, "--state", "in", *options)["id"]

    def make_criteria(self):
        share = ("--scale", "percent", "--direction", "at_least")
        self.share = self.criterion("Läpäisy", *share, "--threshold", "70", "--groups", "naiset", "--groups", "miehet")
        self.count = self.criterion("Opiskelijoita", "--scale", "count")
        self.plan = self.criterion("Suunnitelma", "--scale", "yes_no")
        self.stricter = self.criterion("Läpäisy", *share, "--threshold", "80", "--owner", BUYERS[0], "--common", self.share)
        self.own = self.criterion("Oma tavoite", "--scale", "text", "--owner", BUYERS[1])

    def begin(self):
        return self.provider("quality", "report", "new", "--provider", PROVIDER, "--period", "2026-H1", "--education",
                             EDUCATIONS[0], "--education", EDUCATIONS[1], "--due", "2026-07-31",
                             *[word for buyer in BUYERS for word in ("--buyer", buyer)])["id"]

    def fill(self, report, change=lambda row: row):
        rows = []
        for asked in self.provider("quality", "report", "check", report)["answers"]:
            row = {key: asked[key] for key in ("criterion", "education", "buyer", "group")}
            number = BUYERS.index(row["buyer"]) if row["buyer"] else 0
            women, men = (3, 40) if number == 2 else (20 + number, 30)
            if row["criterion"] == self.share:
                row["learners"] = {"naiset": women, "miehet": men}.get(row["group"], women + men)
                row["value"] = str(60 + 10 * number)
            elif row["criterion"] == self.count:
                row["value"] = str(100 + number)
            else:
                row["value"] = "yes" if row["criterion"] == self.plan else f"Sanoja kunnalle {row['buyer']}"
            rows.append(change(row))
        path = self.folder / "answers.json"
        path.write_text(json.dumps(rows), encoding="utf-8")
        self.provider("quality", "report", "fill", report, "--file", path)
        return rows

    def parts(self, sent):
        return {part["buyer"]: part["part"] for part in sent["parts"]}

    def test_one_report_in_four_parts_out_and_each_read_by_its_own_municipality_only(self):
        report = self.begin()
        self.assertRefused("invalid_argument", self.provider, "quality", "report", "send", report)
        self.server_.stop()
        rows = self.fill(report)
        evidence = self.folder / "todiste.txt"
        evidence.write_text("Todiste kunnalle 2", encoding="utf-8")
        self.provider("quality", "report", "attach", report, "--criterion", self.own, "--education", "sfi", "--buyer",
                      BUYERS[1], "--file", evidence)
        sent = self.provider("quality", "report", "send", report, "--at", "2026-07-15T12:00:00+03:00")
        self.assertEqual((sent["sending"], len(sent["parts"]), sent["without_space"]), (1, 4, []))
        self.server_.start()
        self.sync()
        parts = self.parts(sent)
        for buyer, device in self.buyers.items():
            part = device("quality", "part", "show", parts[buyer])
            expected = [row for row in rows if row["buyer"] in (buyer, "")]
            self.assertEqual(len(part["answers"]), len(expected))
            told = {(one["criterion"], one["education"], one["buyer"], one["group"]): one for one in part["answers"]}
            for row in expected:
                answer = told[tuple(row[key] for key in ("criterion", "education", "buyer", "group"))]
                if not answer.get("hidden"):
                    self.assertEqual(answer["value"], row["value"])
            self.assertEqual([one["id"] for one in device("quality", "part", "list")], [parts[buyer]])
            held = {one["space"] for one in device("space", "list")}
            for other, space in self.spaces.items():
                self.assertEqual(space in held, other == buyer)
                if other != buyer:
                    self.assertRefused("not_found", device, "quality", "part", "show", parts[other])
                    self.assertRefused("not_found", device, "note", "add", "--text", "-", "--space", space, text="ei")
            self.assertRefused("not_found", device, "quality", "report", "check", report)
        small = {one["group"]: one.get("hidden") for one in
                 self.buyers[BUYERS[2]]("quality", "part", "show", parts[BUYERS[2]])["answers"]
                 if one["criterion"] == self.share and one["education"] == "sfi"}
        self.assertEqual(small["naiset"], "small")
        self.assertEqual(small["miehet"], "balance")
        files = [one["files"] for one in
                 self.buyers[BUYERS[1]]("quality", "part", "show", parts[BUYERS[1]])["answers"] if one["files"]]
        self.assertEqual([[one["name"] for one in some] for some in files], [["todiste.txt"]])

    def sealed_on_server(self):
        """Of each space: its envelopes, as they lie on the server."""
        self.server_.stop()
        database = sqlite3.connect(f"file:{self.server_.store}?mode=ro", uri=True)
        self.addCleanup(database.close)
        found = {}
        for space, envelope in database.execute(ENVELOPES):
            found.setdefault(space.hex(), []).append(envelope)
        return found

    def test_no_device_has_a_key_to_what_it_is_not_to_read(self):
        report = self.begin()
        self.fill(report)
        self.provider("quality", "report", "send", report)
        self.sync()
        colleague = self.device("colleague")
        colleague("network", "join", self.provider("invite", "--role", "reader")["link"])
        devices = {"provider": self.provider, "colleague": colleague, **self.buyers}
        keys = {name: {(one["space"], one["key_id"]) for one in device("space", "keys")}
                for name, device in devices.items()}
        [common] = [one["space"] for one in self.provider("space", "list") if one["kind"] == "network"]
        [own] = [one["space"] for one in self.provider("space", "list") if one["kind"] == "provider"]
        for name, spaces in {"provider": {common, own, *self.spaces.values()}, "colleague": {common},
                             **{buyer: {common, self.spaces[buyer]} for buyer in BUYERS}}.items():
            self.assertEqual({space for space, _ in keys[name]} & {common, own, *self.spaces.values()}, spaces, name)
        sealed = self.sealed_on_server()
        for space in (common, own, *self.spaces.values()):
            self.assertTrue(sealed[space], "something was sent")
            for envelope in sealed[space]:
                for name, held in keys.items():
                    opens = [of for of, key in held if bytes.fromhex(key) in envelope]
                    may = space in {of for of, _ in held}
                    self.assertEqual(opens, [space] if may else [], f"{name} and an envelope of {space}")

    def role(self, device, person, role, space):
        device("person", "role", person, role, "--space", space)
        self.sync()

    def test_who_only_reads_a_space_sends_nothing_there_and_loses_nothing(self):
        me = next(one["person_id"] for one in self.provider("device", "list") if one["self"])
        space, buyer = self.spaces[BUYERS[0]], self.buyers[BUYERS[0]]
        self.role(self.provider, self.people["Exempel Exempelsson 0"], "coordinator", space)
        self.role(buyer, me, "reader", space)
        report = self.begin()
        rows = self.fill(report)
        self.assertRefused("read_only", self.provider, "note", "add", "--text", "-", "--space", space, text="ei")
        sent = self.provider("quality", "report", "send", report)
        self.assertEqual((sorted(self.parts(sent)), sent["read_only"], sent["without_space"]), (BUYERS[1:], BUYERS[:1], []))
        self.sync()
        self.assertEqual(buyer("quality", "part", "list"), [])
        self.assertEqual(len(self.provider("quality", "report", "check", report)["answers"]), len(rows))
        self.role(buyer, me, "editor", space)
        self.assertEqual(sorted(self.parts(self.provider("quality", "report", "send", report))), BUYERS)
        self.sync()
        self.assertEqual([one["sending"] for one in buyer("quality", "part", "list")], [2])

    def test_a_reader_asks_nothing_and_what_it_wrote_unknowing_is_kept_apart(self):
        report = self.begin()
        self.fill(report)
        part = self.parts(self.provider("quality", "report", "send", report))[BUYERS[1]]
        self.sync()
        reader, space = self.buyers[BUYERS[1]], self.spaces[BUYERS[1]]
        words = self.folder / "words.txt"
        words.write_text("Mistä tämä luku tulee?", encoding="utf-8")
        self.provider("person", "role", self.people["Exempel Exempelsson 1"], "reader", "--space", space)
        self.provider("sync")
        unheard = reader("quality", "part", "ask", part, "--words", words)["replies"]
        self.assertEqual(len(unheard), 1)
        self.sync(reader, self.provider, reader)
        self.assertRefused("read_only", reader, "quality", "part", "ask", part, "--words", words)
        self.assertEqual(self.provider("quality", "part", "show", part)["replies"], [])
        self.assertEqual({one["device"] for one in self.provider("safety", "quarantine", "--space", space)},
                         {next(one["device"] for one in reader("device", "list") if one["self"])})
        self.assertIn("quarantine", [one["notice"] for one in self.provider("safety", "notices")])
        self.assertEqual(reader("quality", "part", "show", part)["answers"],
                         self.provider("quality", "part", "show", part)["answers"])

    def test_another_providers_space_is_out_of_reach(self):
        other = self.device("other")
        other("network", "join", self.provider("invite")["link"], "--person", "Testi Toinen")
        mine = other("space", "create", "--kind", "provider", "--name", "Toisen oma", "--subject", OTHER)["space"]
        self.sync(other, self.provider, other)
        report = self.begin()
        self.fill(report)
        for space, writer in ((mine, self.provider), (self.spaces[BUYERS[0]], other)):
            self.assertRefused("not_found", writer, "note", "add", "--text", "-", "--space", space, text="ei")
        self.assertRefused("not_found", other, "quality", "report", "send", report)
        self.assertRefused("not_found", other, "quality", "report", "new", "--provider", PROVIDER, "--period", "2026-H1",
                           "--education", "sfi", "--buyer", BUYERS[0])
        self.assertEqual(self.provider("quality", "report", "check", report)["unsettled"], 0)

    def test_a_report_waits_until_two_peoples_answers_are_one(self):
        own = next(one["space"] for one in self.provider("space", "list") if one["kind"] == "provider")
        colleague = self.device("colleague")
        colleague("network", "join", self.provider("invite", "--own-device")["link"])
        self.sync(self.provider, colleague, self.provider, colleague)
        self.assertIn(own, [one["space"] for one in colleague("space", "list")])
        report = self.begin()
        with self.assertRaisesRegex(kopa.Refused, "is not ready: [0-9]+ of its answers"):
            self.provider("quality", "report", "send", report)
        self.fill(report)
        self.sync(self.provider, colleague)
        for device, value in ((self.provider, "71"), (colleague, "72")):
            device("quality", "report", "fill", report, "--criterion", self.share, "--education", "sfi", "--buyer",
                   BUYERS[1], "--value", value, "--learners", "51")
        self.sync(self.provider, colleague, self.provider)
        with self.assertRaisesRegex(kopa.Refused, "Two people gave other answers"):
            self.provider("quality", "report", "send", report)
        [differs] = self.provider("differences")
        self.provider("review", differs["key"], "value", "--keep", "1")
        self.assertEqual(self.provider("quality", "report", "send", report)["sending"], 1)

    def test_a_withdrawn_version_is_told_and_its_answers_stay(self):
        report = self.begin()
        rows = self.fill(report)
        newer = self.provider("criterion", "propose", self.count, "--state", "in")["id"]
        self.provider("criterion", "edit", self.own, "--state", "withdrawn")
        answers = self.provider("quality", "report", "check", report)["answers"]
        told = {one["criterion"]: one["faults"] for one in answers
                if one["faults"] not in ([], ["threshold"])}
        self.assertEqual(told, {self.count: ["replaced"], self.own: ["withdrawn"], newer: ["missing"]})
        with self.assertRaisesRegex(kopa.Refused, "is not ready"):
            self.provider("quality", "report", "send", report)
        kept = {(one["criterion"], one["education"], one["buyer"], one["group"]): one["value"] for one in answers
                if one["criterion"] != newer}
        self.assertEqual(kept, {tuple(row[key] for key in ("criterion", "education", "buyer", "group")): row["value"]
                                for row in rows})

    def test_totals_are_those_of_the_report_and_what_it_spared_is_counted(self):
        report = self.begin()
        rows = self.fill(report)
        sent = self.provider("quality", "report", "send", report)
        self.sync()
        total = 0
        for buyer, part in self.parts(sent).items():
            for one in self.buyers[buyer]("quality", "part", "show", part)["answers"]:
                total += int(one["value"]) if one["criterion"] == self.count else 0
        self.assertEqual(total, sum(int(row["value"]) for row in rows if row["criterion"] == self.count))
        [saved] = self.provider("quality", "saved")
        self.assertEqual((saved["reports_apart"], saved["reports"]), (4, 1))
        self.assertEqual(saved["fields"], len(rows))
        self.assertGreater(saved["fields_apart"], saved["fields"])
        self.provider("need", "add", "--title-fi", "Hitsaajia", "--field", "Metalli", "--municipality",
                      BUYERS[1].removeprefix("m"), "--people", "4")
        compared = self.provider("quality", "compare", "--criterion", self.share, "--education", "sfi")
        self.assertEqual(compared["needs"], [{"municipality": BUYERS[1], "field": "Metalli", "open": 1, "planned": 0,
                                              "answered": 0, "people": 4}])
        series = compared["series"]
        self.assertEqual([one["buyer"] for one in series], BUYERS)
        self.assertEqual([one["points"][0]["figure"] for one in series], [60, 70, 80, 90])
        [mine] = self.buyers[BUYERS[0]]("quality", "compare", "--criterion", self.share, "--education", "sfi")["series"]
        self.assertEqual(mine["buyer"], BUYERS[0])

    def test_a_correction_changes_the_same_part_and_questions_are_answered(self):
        report = self.begin()
        self.fill(report)
        parts = self.parts(self.provider("quality", "report", "send", report))
        self.sync()
        buyer = self.buyers[BUYERS[0]]
        [plan] = [one for one in buyer("quality", "part", "show", parts[BUYERS[0]])["answers"]
                  if one["criterion"] == self.plan and one["education"] == "sfi"]
        words = self.folder / "words.txt"
        words.write_text("Onko suunnitelma voimassa?", encoding="utf-8")
        asked = buyer("quality", "part", "ask", parts[BUYERS[0]], "--value", plan["id"], "--words", words)
        self.assertEqual([one["open"] for one in asked["replies"]], [True])
        self.sync()
        words.write_text("Ei ollut; korjattu.", encoding="utf-8")
        self.provider("quality", "part", "reply", parts[BUYERS[0]], "--value", plan["id"], "--words", words)
        self.provider("quality", "report", "fill", report, "--criterion", self.plan, "--education", "sfi", "--value", "no")
        again = self.provider("quality", "report", "send", report)
        self.assertEqual((again["sending"], self.parts(again)), (2, parts))
        self.sync()
        part = buyer("quality", "part", "show", parts[BUYERS[0]])
        self.assertEqual((part["state"], part["sending"]), ("corrected", 2))
        self.assertEqual([one["value"] for one in part["answers"] if one["id"] == plan["id"]], ["no"])
        self.assertEqual([one["open"] for one in part["replies"]], [False, False])

    def test_the_next_report_begins_with_the_last_ones_answers(self):
        report = self.begin()
        self.fill(report)
        self.provider("quality", "report", "send", report)
        self.provider("criterion", "edit", self.own, "--state", "withdrawn")
        following = self.provider("quality", "report", "new", "--provider", PROVIDER, "--period", "2026-H2")
        self.assertEqual(following["unsettled"], following["asked"])
        self.assertLess(following["asked"], len(self.provider("quality", "report", "check", report)["answers"]))
        kept = [one for one in self.provider("quality", "report", "check", report)["answers"]
                if one["faults"] == ["withdrawn"]]
        self.assertEqual({one["criterion"] for one in kept}, {self.own})
        self.assertEqual(self.provider("quality", "report", "confirm", following["id"])["unsettled"], 0)
        self.assertRefused("invalid_argument", self.provider, "quality", "report", "new", "--provider", PROVIDER,
                           "--period", "2026-H2")
        self.assertRefused("not_found", self.provider, "quality", "report", "new", "--provider", OTHER, "--period",
                           "2026-H2")

    def test_a_municipality_without_a_space_is_told_and_late_reports_are_seen(self):
        report = self.provider("quality", "report", "new", "--provider", PROVIDER, "--period", "2026-H1", "--education",
                               "sfi", "--buyer", BUYERS[0], "--buyer", OTHER, "--due", "2026-07-31")["id"]
        [late, other] = self.provider("quality", "report", "list", "--year", "2026", "--day", "2026-08-02")
        self.assertEqual((late["standing"], other["standing"]), ("late", "late"))
        for asked in self.provider("quality", "report", "check", report)["answers"]:
            self.provider("quality", "report", "fill", report, *[word for key in ("criterion", "education", "buyer", "group")
                          for word in (f"--{key}", asked[key])], "--value",
                          "yes" if asked["criterion"] == self.plan else "50", "--learners", "20")
        sent = self.provider("quality", "report", "send", report, "--at", "2026-08-03T09:00:00+03:00")
        self.assertEqual((sent["without_space"], [one["buyer"] for one in sent["parts"]]), ([OTHER], [BUYERS[0]]))
        self.sync()
        [mine] = self.buyers[BUYERS[0]]("quality", "report", "list", "--year", "2026", "--day", "2026-08-04")
        self.assertEqual(mine["standing"], "sent_late")

    def test_an_extract_has_the_columns_that_an_authority_wants(self):
        report = self.begin()
        rows = self.fill(report)
        self.provider("quality", "report", "send", report)
        self.assertRefused("invalid_argument", self.provider, "extract", "add", "--title", "Skolverket", "--column",
                           "Antal=number_of")
        with self.assertRaisesRegex(kopa.Refused, "number_of"):
            self.provider("extract", "add", "--title", "Skolverket", "--column", "Antal=number_of")
        self.assertEqual(self.provider("extract", "list"), [])
        made = self.provider("extract", "add", "--title", "Skolverket", "--column", "Huvudman=buyer_id", "--column",
                             "Utbildning=education", "--column", "Kriterium=title", "--column", "Värde=value",
                             "--education", "sfi", "--format", "csv")["id"]
        out = self.folder / "extract.csv"
        written = self.provider("extract", "write", made, "--out", out)
        self.assertEqual(written["rows"], len([row for row in rows if row["education"] == "sfi"]))
        lines = out.read_text(encoding="utf-8-sig").splitlines()
        self.assertEqual(lines[0], "Huvudman;Utbildning;Kriterium;Värde")
        self.assertIn(f"{BUYERS[3]};sfi;Opiskelijoita;103", lines)

    def test_an_authoritys_form_says_which_columns_an_extract_has(self):
        report = self.begin()
        self.fill(report)
        self.provider("quality", "report", "send", report)
        form = self.folder / "form.csv"
        form.write_text("heading;field\nHuvudman;buyer_id\nAnmärkning;\nVärde;value\n", encoding="utf-8")
        made = self.provider("extract", "add", "--title", "Skolverket", "--form", form, "--format", "csv")["id"]
        out = self.folder / "extract.csv"
        self.provider("extract", "write", made, "--out", out)
        lines = out.read_text(encoding="utf-8-sig").splitlines()
        self.assertEqual(lines[0], "Huvudman;Anmärkning;Värde")
        self.assertIn(f"{BUYERS[3]};;103", lines)
        form.write_text("heading;field\nHuvudman;kommun\n", encoding="utf-8")
        self.assertRefused("invalid_argument", self.provider, "extract", "add", "--title", "Fel", "--form", form)
        form.write_bytes(b"\x00\x01\x02")
        self.assertRefused("list_damaged", self.provider, "extract", "add", "--title", "Fel", "--form", form)


if __name__ == "__main__":
    unittest.main()
