"""Official figures from a file to pilots side by side on two devices, and files that are none."""
import json
import shutil
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import kopa

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "fakes"))
from pxweb_server import PATH, PxWeb  # noqa: E402

REAL = Path(__file__).resolve().parents[3] / "shared" / "domain" / "statistics"
PILOT = ["KU099", "KU214"]
ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CLASSES = {"0-6": range(7), "7-15": range(7, 16), "16-18": range(16, 19), "19-64": range(19, 65), "65-": range(65, 101)}


def figure(area, year, age):
    return 10 * (area + 1) + (3 - year if age < 20 else 5 + year)


def invented(areas, years, source="Example Institute"):
    """A JSON-stat answer of people by area, year and age."""
    ages = ["SSS", *(f"{age:03}" for age in range(100)), "100-"]
    values = []
    for area in range(len(areas)):
        for year in range(len(years)):
            each = [figure(area, year, age) for age in range(101)]
            values += [sum(each), *each]
    dimensions = {"Alue": areas, "Vuosi": years, "Ikä": ages}
    return json.dumps({"class": "dataset", "version": "2.0", "label": "Invented people", "source": source,
                       "id": list(dimensions), "size": [len(codes) for codes in dimensions.values()],
                       "role": {"time": ["Vuosi"], "geo": ["Alue"]},
                       "dimension": {name: {"category": {"index": codes}} for name, codes in dimensions.items()},
                       "value": values})


class Statistics(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.first, self.second = self.network(self.server())

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def imported(self, areas, years=("2018", "2030"), name="statfin_vaenn_pxt_14wx.json", *options):
        return self.first("statistics", "import", self.file(name, invented(list(areas), list(years))), *options)

    def test_figures_stand_side_by_side_on_every_device(self):
        table = self.imported(["SSS", *PILOT, "KU638"])
        self.assertEqual((table["code"], table["source"], table["licence"], table["here"]),
                         ("14wx", "Example Institute", "CC BY 4.0", True))
        words = ("statistics", "show", "--ages", "--area", "pohjois-satakunta", "--area", "Borgå", "--area", "country")
        shown = self.first(*words)
        self.assertEqual(shown["table"]["id"], table["id"])
        pilot, town, country = shown["areas"]
        self.assertEqual((pilot["kind"], pilot["municipalities"]), ("pilot", ["099", "214"]))
        for at, year in zip(pilot["figures"], range(2)):
            for name, ages in CLASSES.items():
                self.assertEqual(at["ages"][name], sum(figure(area, year, age) for area in (1, 2) for age in ages))
            self.assertEqual(sum(at["ages"].values()), at["total"])
            self.assertEqual(at["school_leavers"], sum(figure(area, year, 15) for area in (1, 2)))
        self.assertEqual(pilot["change"], pilot["figures"][1]["total"] - pilot["figures"][0]["total"])
        self.assertEqual((town["area"], country["area"]), ("638", "country"))
        self.first("sync")
        self.second("sync")
        self.assertEqual([row["here"] for row in self.second("statistics", "list")], [False])
        self.assertRefused("files_missing", self.second, *words)
        self.second("sync")
        self.assertEqual(self.second(*words)["areas"], shown["areas"])
        self.assertSame(self.first, self.second)

    def test_areas_that_a_file_lacks_are_told_and_the_others_shown(self):
        self.imported(["SSS", *PILOT])
        rows = {row["area"]: row for row in self.first("statistics", "show")["areas"]}
        self.assertEqual(len(rows), 15)
        self.assertEqual(rows["network"]["problem"], "statistics_missing")
        self.assertIn("Porvoo", rows["pilot:itauusimaa"]["message"])
        self.assertIn("figures", rows["pilot:pohjois-satakunta"])
        self.assertRefused("statistics_missing", self.first, "statistics", "show", "--area", "638")
        self.assertRefused("not_found", self.first, "statistics", "show", "--area", "Atlantis")

    def test_tables_are_never_mixed(self):
        old = self.imported(PILOT, ["2018"], "11re.json", "--retrieved", "2020-02-01")
        new = self.imported(["KU638"], ["2030"], "14wx.json")
        self.assertEqual([row["id"] for row in self.first("statistics", "list")], [new["id"], old["id"]])
        self.assertRefused("statistics_missing", self.first, "statistics", "show", "--area", "jarviseutu")
        shown = self.first("statistics", "show", "--area", "pohjois-satakunta", "--table", old["id"])
        self.assertEqual([at["time"] for at in shown["areas"][0]["figures"]], ["2018"])
        self.first("statistics", "trash", new["id"])
        self.assertEqual(self.first("statistics", "show")["table"]["id"], old["id"])
        self.first("statistics", "restore", new["id"])
        self.assertEqual(len(self.first("statistics", "list")), 2)

    def test_of_a_bad_file_nothing_is_taken(self):
        good = invented(PILOT, ["2018"])
        huge = self.folder / "huge.csv"
        with huge.open("wb") as file:
            file.truncate(500 * 1024 * 1024)
        broken = '"Väestö"\r\n\r\n"Alue","2018"\r\n"Närpiö",5\r\n'.encode() + "\"N\xe4rpi\xf6\",6\r\n".encode("latin-1")
        for code, path in (
                ("not_statistics", self.file("page.csv", "<!DOCTYPE html><html><body>Service unavailable</body></html>")),
                ("statistics_damaged", self.file("cut.json", good[:-30])),
                ("statistics_damaged", self.file("broken.csv", broken)),
                ("statistics_division", self.file("other.json", invented(["KU638", "KU123"], ["2018"]))),
                ("statistics_missing", self.file("nameless.json", invented(PILOT, ["2018"], source=""))),
                ("too_large", huge),
                ("input_output", self.folder / "missing.csv")):
            self.assertRefused(code, self.first, "statistics", "import", path)
        self.assertEqual(self.first("statistics", "list"), [])
        outbox = self.first("outbox")
        self.assertEqual((outbox["records"], outbox["files"]), ([], 0))

    def package(self, form, language="sv"):
        path = self.folder / f"package.{form}"
        made = self.first("startpackage", "make", "--pilot", "pohjois-satakunta", "--language", language, "--format", form,
                          "--out", path)
        self.assertEqual((made["written"], made["bytes"]), (str(path), path.stat().st_size))
        return zipfile.ZipFile(path)

    def test_a_start_package_reads_as_a_paper_with_headings_tables_and_described_charts(self):
        self.imported(["SSS", *PILOT])
        paper = self.package("odt")
        first = paper.infolist()[0]
        self.assertEqual((first.filename, first.compress_type, paper.read(first)),
                         ("mimetype", zipfile.ZIP_STORED, b"application/vnd.oasis.opendocument.text"))
        content = ElementTree.fromstring(paper.read("content.xml"))
        headings = [(one.get(ODF % "text" + "outline-level"), one.text) for one in content.iter(ODF % "text" + "h")]
        self.assertEqual([text for level, text in headings if level == "1"], ["Deltagare", "Invented people", "Källor"])
        tables = list(content.iter(ODF % "table" + "table"))
        self.assertGreaterEqual(len(tables), 5)
        for table in tables:
            self.assertIsNotNone(table.find(ODF % "table" + "table-header-rows"))
        pictures = list(content.iter(ODF % "drawing" + "frame"))
        self.assertEqual(len(pictures), 2)
        for picture in pictures:
            self.assertIn("Hela landet: 0–6", picture.findtext(ODF % "svg-compatible" + "desc"))
            href = picture.find(ODF % "drawing" + "image").get("{http://www.w3.org/1999/xlink}href")
            self.assertTrue(ElementTree.fromstring(paper.read(href)).tag.endswith("svg"))
        words = "".join(content.itertext())
        self.assertIn("Example Institute", words)
        self.assertIn("Tabellen saknar siffror för området: Hela nätverket", words)
        self.assertIn(b'fo:language="sv" fo:country="FI"', paper.read("styles.xml"))
        listed = ElementTree.fromstring(paper.read("META-INF/manifest.xml"))
        paths = {entry.get(ODF % "manifest" + "full-path") for entry in listed}
        self.assertEqual(paths - {"/", "META-INF/manifest.xml"}, set(paper.namelist()) - {"mimetype", "META-INF/manifest.xml"})

    def test_the_figures_of_a_start_package_are_figures_in_a_workbook(self):
        self.imported(["SSS", *PILOT])
        book = self.package("xlsx", "fi")
        words = ["".join(one.itertext()) for one in
                 ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(SHEET + "si")]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        rows = [[words[int(cell.findtext(SHEET + "v"))] if cell.get("t") == "s" else float(cell.findtext(SHEET + "v"))
                 for cell in row] for row in sheet.iter(SHEET + "row")]
        self.assertEqual(rows[0][:4], ["Alue", "Taulukko", "Ajankohta", "Yhteensä"])
        pilot = next(row for row in rows if row[0] == "Pohjois-Satakunta" and row[2] == "2018")
        self.assertEqual(pilot[3], sum(figure(area, 0, age) for area in (1, 2) for age in range(101)))
        self.assertEqual(sum(pilot[4:9]), pilot[3])
        self.assertIn("Example Institute", words)

    def test_what_no_start_package_can_be_made_of(self):
        make = ("startpackage", "make", "--out", self.folder / "none.odt", "--pilot")
        self.assertRefused("not_found", self.first, *make, "pohjois-satakunta")
        self.imported(["KU638"])
        self.assertRefused("statistics_division", self.first, *make, "pohjois-satakunta")
        self.assertRefused("not_found", self.first, *make, "atlantis")
        self.assertRefused("usage", self.first, *make, "itauusimaa", "--format", "doc")
        self.assertFalse((self.folder / "none.odt").exists())

    def test_a_pdf_is_tagged_and_says_its_language(self):
        make = ("startpackage", "make", "--pilot", "pohjois-satakunta", "--language", "sv", "--format", "pdf", "--out")
        self.imported(["SSS", *PILOT])
        path = self.folder / "package.pdf"
        if not shutil.which("soffice"):
            self.assertRefused("not_found", self.first, *make, path)
            self.skipTest("LibreOffice is not installed")
        self.first(*make, path)
        self.assertPaper(path, "sv-FI", "Startpaket: Norra Satakunta", tags=("H1", "H2", "Table", "TH"))

    def projection(self, years, limit=100_000):
        """A service with a table of people; what it does not tell by area, year and age it adds up."""
        areas = ["SSS", "MK01", *PILOT, "KU638"]
        ages = ["SSS", *(f"{age:03}" for age in range(100)), "100-"]

        def each(area, year, age):
            chosen = range(101) if age == "SSS" else [int(age.rstrip("-"))]
            return sum(figure(areas.index(area), years.index(year), one) for one in chosen)

        served = PxWeb([["Alue", areas, {}], ["Vuosi", years, {"time": True}], ["Ikä", ages, {"elimination": True}],
                        ["Sukupuoli", ["SSS", "1", "2"], {"elimination": True}], ["Tiedot", ["vaesto_e24", "muu"], {}]],
                       lambda at: each(at["Alue"], at["Vuosi"], at["Ikä"]), limit)
        self.addCleanup(served.close)
        return served

    def test_a_table_comes_from_a_service(self):
        served = self.projection(["2024", "2032", "2040"])
        table = self.first("statistics", "import", served.url + PATH)
        self.assertEqual((table["address"], table["code"], table["source"]), (served.url + PATH, "14wx", "Example Institute"))
        question, = served.questions
        asked = {one["code"]: one["selection"]["values"] for one in question["query"]}
        self.assertEqual(asked["Tiedot"], ["vaesto_e24"])
        self.assertNotIn("MK01", asked["Alue"])
        self.assertNotIn("Sukupuoli", asked)
        pilot, = self.first("statistics", "show", "--ages", "--area", "pohjois-satakunta")["areas"]
        self.assertEqual([at["time"] for at in pilot["figures"]], ["2024", "2032", "2040"])
        self.assertEqual(pilot["figures"][1]["total"], sum(figure(area, 1, age) for area in (2, 3) for age in range(101)))

    def test_of_a_large_table_the_first_and_the_last_time_are_asked_for(self):
        served = self.projection([f"{2000 + month // 12}M{month % 12 + 1:02}" for month in range(300)])
        self.first("statistics", "import", served.url + PATH)
        country, = self.first("statistics", "show", "--area", "country")["areas"]
        self.assertEqual([at["time"] for at in country["figures"]], ["2000M01", "2024M12"])

    def test_of_a_service_that_gives_no_figures_nothing_is_taken(self):
        served = self.projection(["2024"], limit=10)
        for code, path in (("server_refused", PATH), ("server_refused", "/elsewhere"), ("not_statistics", "/page")):
            self.assertRefused(code, self.first, "statistics", "import", served.url + path)
        self.assertRefused("server_unreachable", self.first, "statistics", "import",
                           f"http://127.0.0.1:{kopa.free_port()}{PATH}")
        self.assertEqual(self.first("statistics", "list"), [])
        self.assertEqual(self.first("outbox")["records"], [])

    def test_a_real_file_adds_up(self):
        path = REAL / "statfin_11re_2018.csv"
        if not path.exists():
            self.skipTest("the folder with the real files does not lie beside this clone")
        copy = self.folder / path.name
        shutil.copy(path, copy)
        self.assertRefused("statistics_missing", self.first, "statistics", "import", copy)
        table = self.first("statistics", "import", copy, "--source", "Tilastokeskus")
        self.assertEqual((table["code"], table["division"]), ("11re", "2017-01-01"))
        rows = {row["area"]: row for row in self.first("statistics", "show", "--ages")["areas"]}
        self.assertEqual(rows["country"]["figures"][0]["total"], 5_517_919)
        self.assertEqual(rows["country"]["figures"][0]["births"], 47_663)
        self.assertEqual(sum(rows["network"]["figures"][0]["ages"].values()), rows["network"]["figures"][0]["total"])


if __name__ == "__main__":
    import unittest
    unittest.main()
