"""Lists that go out and come in as files, on two devices, through kopa-cli only; read back by other programs."""
import csv
import json
import subprocess
import unittest
import zipfile
from pathlib import Path

import kopa

# Debian's python3 has the readers of other people (openpyxl, vobject), whichever python3 runs this test.
PYTHON = "/usr/bin/python3"
CONSENT = ("--set", "consent_on=2020-02-12", "--set", "consent_covers=lists", "--set", "consent_how=written")
SHEET = """import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book]))"""
WORKBOOK = """import datetime, openpyxl, sys
book = openpyxl.Workbook()
book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
for row in (["Namn", "E-post", "Samtycke gett den", "Vad det gäller", "Telefon"],
            ["Testi Åke", "ake@example.org", datetime.date(2020, 2, 12), "Båda", 401234567],
            ["Exempel", "exempel@example.org", datetime.datetime(2020, 2, 12, 9, 30), "Listor och visitkort", "=1+1"]):
    book.active.append(row)
book.save(sys.argv[1])
print("{}")"""
CARDS = """import json, sys, vobject
cards = vobject.readComponents(open(sys.argv[1], encoding="utf-8", newline=""))
print(json.dumps([[card.fn.value, card.email.value, card.org.value, card.title.value] for card in cards]))"""


class Lists(kopa.TwoDevices):
    def read_by(self, program, path):
        module = "vobject" if program == CARDS else "openpyxl"
        if subprocess.run([PYTHON, "-c", f"import {module}"], capture_output=True).returncode != 0:
            self.skipTest(f"python3-{module} is not installed")
        done = subprocess.run([PYTHON, "-c", program, path], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def write(self, name, text, encoding="utf-8"):
        path = self.folder / name
        path.write_text(text, encoding=encoding, newline="")
        return path

    def rows(self, path, delimiter=";"):
        with open(path, encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file, delimiter=delimiter))

    def test_every_list_goes_out_in_both_forms(self):
        for what in ("pilots", "organisations", "memberships", "people", "municipalities", "themes", "notes",
                     "applications", "assessments", "fees", "fee_parts", "statistics", "events", "registrations",
                     "materials", "deliveries", "calls"):
            for end in ("csv", "xlsx"):
                out = self.folder / f"{what}.{end}"
                told = self.first("list", "export", what, "--out", out, "--language", "sv")
                if end == "csv":
                    self.assertEqual(len(self.rows(out)) - 1, told["rows"], what)
                else:
                    self.assertTrue(zipfile.is_zipfile(out))
        sheets = self.read_by(SHEET, self.folder / "memberships.xlsx")
        head = sheets[0][0]
        self.assertEqual(head[:3], ["ID", "Pilot", "Pilot (id)"])
        borne = [row for row in sheets[0] if row[0] == "suupohja.m232"][0]
        self.assertEqual(borne[1:3], ["Sydösterbotten", "suupohja"])
        self.assertEqual(sheets[1][1:3], [["ID", "id"], ["Pilot", "pilot"]])
        pilots = self.rows(self.folder / "pilots.csv")
        self.assertEqual(len(pilots), 14)
        self.first("list", "export", "pilots", "--out", self.folder / "comma.csv", "--comma", "--no-bom")
        plain = (self.folder / "comma.csv").read_bytes()
        self.assertFalse(plain.startswith(b"\xef\xbb\xbf"))
        self.assertEqual(len(self.rows(self.folder / "comma.csv", ",")), 14)

    def test_an_import_is_looked_at_carried_out_synced_and_undone(self):
        self.first("record", "set", "organisation:m005", "abbreviation", "Ala")
        path = self.write("in.csv", "Nimi suomeksi;Laji;Y-tunnus;Lyhenne\r\n"
                          "=HYPERLINK(\"x\");Osakeyhtiö;;\r\n"
                          "Uusi Åke Oy;Osakeyhtiö;0201256-6;'+X\r\n"
                          "Alajärvi;Kunta;;Uusi\r\n"
                          "Väärä;Osakeyhtiö;1234567-8;\r\n", "cp1252")
        refused = self.folder / "refused.csv"
        words = ("list", "import", "organisations", path, "--duplicates", "update", "--refused", refused)
        before = self.first.digest()
        plan = self.first(*words, "--dry-run")
        self.assertEqual([(row["row"], row["act"], row["found_by"]) for row in plan["rows"]],
                         [(3, "add", ""), (4, "update", "name_fi")])
        self.assertEqual([(row["row"], row["reason"]) for row in plan["refused"]],
                         [(2, "formula"), (5, "business_id")])
        self.assertEqual(self.first.digest(), before)
        done = self.first(*words)
        self.assertEqual((done["added"], done["updated"]), (1, 1))
        self.assertEqual([row[:2] for row in self.rows(refused)[1:]], [["2", "Nimi suomeksi"], ["5", "Y-tunnus"]])
        self.exchange()
        made = next(row for row in self.second("register", "list", "organisations") if row["name_fi"] == "Uusi Åke Oy")
        self.assertEqual((made["kind"], made["abbreviation"]), ("limited_company", "+X"))
        out = self.folder / "out.csv"
        self.second("list", "export", "organisations", "--out", out)
        self.assertIn("'+X", [row[self.rows(out)[0].index("Lyhenne")] for row in self.rows(out)])
        again = self.first("list", "import", "organisations", out, "--duplicates", "update", "--dry-run")
        self.assertEqual((again["added"], again["updated"], again["refused"]), (0, 0, []))

        self.second("record", "set", "organisation:" + made["id"], "name_sv", "Nya Åke Ab")
        self.exchange()
        undone = self.first("list", "undo")
        self.assertEqual((undone["restored"], undone["trashed"]), (1, 0))
        self.assertEqual([record["id"] for record in undone["kept"]], [made["id"]])
        self.assertEqual(self.first("record", "show", "organisation:m005")["abbreviation"], "Ala")
        self.assertRefused("not_found", self.first, "list", "undo")
        self.exchange()
        self.assertSame(self.first, self.second)

    def test_people_come_and_go_as_cards_with_consent_only(self):
        cards = self.write("in.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Testi Åke Testinen\r\nEMAIL:testi@example.org\r\n"
                           "ORG:Alajärvi\r\nTITLE:" + "kehittämispäällikkö " * 6 + "\r\nEND:VCARD\r\n")
        self.assertEqual(self.first("contact", "import", cards)["refused"][0]["reason"], "consent")
        self.assertEqual(self.first("contact", "import", cards, *CONSENT, "--set", "pilot_id=suupohja")["added"], 1)
        self.exchange()
        for version in ("3", "4"):
            out = self.folder / f"out{version}.vcf"
            told = self.second("contact", "export", "--out", out, "--vcard", version, "--pilot", "suupohja")
            self.assertEqual((told["rows"], told["withheld"]), (1, 0))
            for line in out.read_bytes().split(b"\r\n"):
                self.assertLessEqual(len(line), 75)
        self.assertEqual(self.read_by(CARDS, self.folder / "out3.vcf"),
                         [["Testi Åke Testinen", "testi@example.org", ["Alajärvi"],
                           ("kehittämispäällikkö " * 6).strip()]])
        again = self.first("contact", "import", self.folder / "out4.vcf", "--duplicates", "update", "--dry-run")
        self.assertEqual([row["act"] for row in again["rows"]], ["same"])
        one = again["rows"][0]["id"]
        self.first("record", "set", "contact:" + one, "consent_withdrawn", "2020-03-01")
        self.exchange()
        self.assertEqual(self.second("contact", "export", "--out", self.folder / "none.vcf")["rows"], 0)
        self.assertNotIn("Testinen", (self.folder / "none.vcf").read_text())
        self.second("list", "export", "people", "--out", self.folder / "people.csv")
        self.assertNotIn("Testinen", (self.folder / "people.csv").read_text(encoding="utf-8"))
        self.first("erase", "contact:" + one)
        self.exchange()
        self.assertFalse(self.second("record", "show", "contact:" + one)["consent_on"])
        self.assertEqual(self.first("contact", "import", self.folder / "out4.vcf", *CONSENT)["refused"][0]["reason"],
                         "erased")

    def test_a_workbook_of_another_program_is_taken_in(self):
        path = self.folder / "in.xlsx"
        self.read_by(WORKBOOK, path)
        done = self.first("list", "import", "people", path)
        self.assertEqual((done["added"], [(row["row"], row["column"], row["reason"]) for row in done["refused"]]),
                         (1, [(3, "Telefon", "formula")]))
        out = self.folder / "out.csv"
        self.first("list", "export", "people", "--out", out, "--language", "en")
        head, *rows = self.rows(out)
        one = dict(zip(head, next(row for row in rows if "Testi Åke" in row)))
        self.assertEqual((one["Consent given on"], one["What it covers"], one["Telephone"]),
                         ("2020-02-12", "Both", "401234567"))

    def test_a_pilots_lead_and_responsible_person_are_logged(self):
        before = self.first("record", "show", "pilot:suupohja")["lead"]
        other = next(member["organisation"] for member in self.first("pilot", "standing", "suupohja")[0]["members"]
                     if member["organisation"] != before)
        self.first("record", "set", "pilot:suupohja", "lead", other)
        self.exchange()
        self.second("record", "set", "pilot:suupohja", "responsible_person", "etela-savo.contact1")
        self.exchange()
        log = self.first("pilot", "log", "suupohja")
        self.assertEqual([(one["field"], one["before"], one["after"]) for one in log],
                         [("responsible_person", "", "etela-savo.contact1"), ("lead", before, other)])
        self.assertNotEqual(log[0]["by"], log[1]["by"])
        self.assertRefused("not_found", self.first, "pilot", "log", "nowhere")

    def test_bad_input_is_told_and_changes_nothing(self):
        before = self.first.digest()
        bomb = self.folder / "bomb.xlsx"
        with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as book:
            book.writestr("xl/workbook.xml", b" " * 300_000_000)
        for name, bytes_ in (("wide.csv", b"a;b\n" + b";" * 10_000_000 + b"\n"),
                             ("broken.csv", "Nimi suomeksi\nÄhtäri\n".encode() + b"\xff\xe4\n"),
                             ("cut.csv", b'Nimi suomeksi\n"A\n'),
                             ("twice.csv", b"Nimi suomeksi;Namn p\xe5 finska\nA;B\n"),
                             ("empty.csv", b""),
                             ("headless.csv", b"Etunimi\nTesti\n")):
            (self.folder / name).write_bytes(bytes_)
            self.assertRefused("list_damaged", self.first, "list", "import", "organisations", self.folder / name)
        self.assertRefused("list_damaged", self.first, "list", "import", "organisations", bomb)
        self.assertRefused("list_damaged", self.first, "contact", "import", self.folder / "cut.csv")
        self.assertRefused("input_output", self.first, "list", "import", "organisations", self.folder / "none.csv")
        self.assertRefused("store_unwritable", self.first, "list", "export", "pilots", "--out", "/nowhere/x.csv")
        for words in (("export", "pilots"), ("export", "pilots", "--out", "x.doc"), ("export", "nothing", "--out", "x.csv"),
                      ("import", "pilots", "x.csv"),
                      ("import", "organisations", self.write("good.csv", "name_fi\nA\n"), "--duplicates", "eat"),
                      ("import", "organisations", self.folder / "good.csv", "--map", "name_fi=nothing"),
                      ("import", "organisations", self.folder / "good.csv", "--map", "2=name_sv"),
                      ("import", "organisations", self.folder / "good.csv", "--set", "name_sv")):
            self.assertRefused("usage", self.first, "list", *words)
        self.assertEqual(self.first.digest(), before)

    def test_a_long_list_with_one_bad_day_is_taken_in_but_for_that_row(self):
        count = 5_000
        lines = [f"h{n};Testi {n};t{n}@example.org;{'31.2.2020' if n == count // 2 else '12.2.2020'}"
                 for n in range(count)]
        path = self.write("long.csv", "\n".join(["ID;Nimi;Sähköposti;Suostumus annettu", *lines, ""]))
        done = self.first("list", "import", "people", path)
        self.assertEqual(done["added"], count - 1)
        self.assertEqual([(row["row"], row["reason"]) for row in done["refused"]], [(count // 2 + 2, "date")])
        self.assertEqual(self.first("list", "undo")["trashed"], count - 1)


if __name__ == "__main__":
    unittest.main()
