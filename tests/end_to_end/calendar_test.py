"""Calendars out to other programs and in from them, on two devices. Feeds are read by the icalendar and vobject
libraries, which have nothing of Kopa's."""
import datetime
import os
import subprocess

import icalendar
import kopa
import vobject

PILOT = "jarviseutu"
YEAR = datetime.date.today().year
FINNISH = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split()
SWEDISH = "januari februari mars april maj juni juli augusti september oktober november december".split()
OUTSIDE = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Example//FI
X-WR-CALNAME:Rehtorit
BEGIN:VEVENT
UID:paiva@example.invalid
DTSTAMP:{YEAR}0101T000000Z
DTSTART;TZID=Europe/Stockholm:{YEAR}0213T120000
DTEND;TZID=Europe/Stockholm:{YEAR}0213T143000
SUMMARY:Työpaja\\, Alajärvi; verkko-opetus
DESCRIPTION:Ensimmäinen rivi\\nToinen rivi\\, joka on niin pitkä että se taittuu monelle riville kun se kirjoitetaan
LOCATION:Järviseudun lukio
CATEGORIES:Workshop
END:VEVENT
BEGIN:VEVENT
UID:viikko@example.invalid
DTSTART:{YEAR}0302T090000
DURATION:PT1H
RRULE:FREQ=WEEKLY;COUNT=5
SUMMARY:Viikkopalaveri
END:VEVENT
BEGIN:VEVENT
UID:seminaari@example.invalid
DTSTART;VALUE=DATE:{YEAR}0420
DTEND;VALUE=DATE:{YEAR}0422
SUMMARY:Kevätseminaari
CATEGORIES:National seminar
END:VEVENT
END:VCALENDAR
"""


class Calendar(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.first, self.second = self.network(self.server())

    def file(self, content, name="outside.ics"):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def feed(self, device, *options):
        path = self.folder / "feed.ics"
        device("calendar", "export", *options, "--out", path)
        return path.read_bytes()

    def test_a_feed_is_read_by_other_programs(self):
        self.first("calendar", "import", self.file(OUTSIDE), "--pilot", PILOT)
        feed = self.feed(self.first, "--pilot", PILOT, "--language", "fi")
        for line in feed.split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
        entries = {str(entry["SUMMARY"]): entry for entry in icalendar.Calendar.from_ical(feed).walk("VEVENT")}
        self.assertEqual(len(entries), 3)
        workshop = entries["Työpaja, Alajärvi; verkko-opetus"]
        self.assertEqual(workshop["DTSTART"].dt.strftime("%H.%M"), "13.00")
        self.assertEqual(workshop["DTSTART"].dt.utcoffset(), datetime.timedelta(hours=2))
        self.assertIn("Ensimmäinen rivi\nToinen rivi, joka", str(workshop["DESCRIPTION"]))
        self.assertEqual(str(workshop["LOCATION"]), "Järviseudun lukio")
        self.assertEqual(workshop["CATEGORIES"].to_ical().decode(), "Työpaja")
        self.assertEqual(entries["Kevätseminaari"]["DTEND"].dt, datetime.date(YEAR, 4, 22))
        read = vobject.readOne(feed.decode())
        self.assertEqual(read.x_wr_calname.value, "Järviseutu")
        times = [entry.dtstart.value.strftime("%d.%m.") for entry in read.vevent_list]
        self.assertEqual(times, ["13.02.", "02.03.", "09.03.", "16.03.", "23.03.", "30.03.", "20.04."])
        self.assertEqual(read.vtimezone.tzid.value, "Europe/Helsinki")

    def test_a_second_import_doubles_nothing_on_any_device(self):
        dry = self.first("calendar", "import", self.file(OUTSIDE), "--pilot", PILOT, "--dry-run")
        self.assertEqual((dry["added"], dry["without_zone"], dry["calendar"]), (7, 1, "Rehtorit"))
        self.assertEqual(self.first("calendar", "import", self.file(OUTSIDE), "--pilot", PILOT)["added"], 7)
        self.second("calendar", "import", self.file(OUTSIDE), "--pilot", PILOT)
        for device in (self.first, self.second, self.first):
            device("sync")
        again = self.second("calendar", "import", self.file(OUTSIDE.replace("Järviseudun lukio", "Kirjasto")))
        self.assertEqual((again["added"], again["changed"], again["same"]), (0, 1, 6))
        feed = self.feed(self.second, "--network")
        self.assertEqual(len(icalendar.Calendar.from_ical(feed).walk("VEVENT")), 7)
        back = self.first("calendar", "import", self.file(self.feed(self.first, "--network"), "own.ics"))
        self.assertEqual((back["added"], back["changed"], back["same"]), (0, 0, 7))
        for device in (self.second, self.first):
            device("sync")
        self.assertSame(self.first, self.second)

    def test_the_public_pages_have_the_programme_and_its_feed(self):
        self.first("calendar", "import", self.file(OUTSIDE), "--pilot", PILOT)
        out = self.folder / "site"
        self.first("site", "export", "--out", out)
        page = (out / "fi" / f"{PILOT}.html").read_text(encoding="utf-8")
        self.assertIn("Työpaja, Alajärvi; verkko-opetus", page)
        self.assertIn(f'href="calendar-{PILOT}.ics"', page)
        feed = icalendar.Calendar.from_ical((out / "sv" / f"calendar-{PILOT}.ics").read_bytes())
        self.assertEqual(str(feed["X-WR-CALNAME"]), "Järviseutu")

    def test_bad_calendars_are_told_and_nothing_is_half_imported(self):
        bad = OUTSIDE.encode().replace(b"Viikko", b"Viikk\xf6").replace(b"Europe/Stockholm", b"Marsin aika")
        told = self.first("calendar", "import", self.file(bad))
        self.assertEqual([(entry["reason"], entry["line"]) for entry in told["refused"]], [("zone", 5), ("encoding", 15)])
        self.assertEqual(told["refused"][0]["detail"], "Marsin aika")
        self.assertEqual(told["added"], 1)
        self.assertRefused("malformed", self.first, "calendar", "import", self.file("<html></html>"))
        self.assertRefused("input_output", self.first, "calendar", "import", self.folder / "nowhere.ics")
        huge = self.folder / "huge.ics"
        with huge.open("wb") as file:
            file.truncate(100 * 1024 * 1024)
        self.assertRefused("too_large", self.first, "calendar", "import", huge)
        self.assertRefused("not_found", self.first, "calendar", "export", "--pilot", "nowhere", "--out", huge)
        self.assertRefused("not_found", self.first, "calendar", "import", self.file(OUTSIDE), "--pilot", "nowhere")
        self.assertEqual(self.feed(self.first, "--network").count(b"BEGIN:VEVENT"), 1)

    def test_a_day_says_what_clashes_and_which_drive_is_too_long(self):
        for kind, hour, town in (("workshop", "09:00", "005"), ("workshop", "10:30", "934")):
            self.first("event", "add", "--kind", kind, "--pilot", PILOT, "--title-fi", hour, "--municipality", town,
                       "--starts", f"{YEAR}-02-13T{hour}:00+02:00", "--ends", f"{YEAR}-02-13T{hour[:2]}:59:00+02:00")
        words = ("calendar", "day", "--date", f"{YEAR}-02-13")
        leg = self.first(*words)["legs"][0]
        self.assertEqual((leg["minutes"], leg["elsewhere"], leg["gap"]), (31, True, "unsaid"))
        self.first("calendar", "drive", "934", "005", "--minutes", "35")
        told = self.first(*words)
        self.assertEqual((told["legs"][0]["gap"], told["clear"]), ("short", False))
        self.first("calendar", "drive", "005", "934", "--minutes", "30")
        self.assertTrue(self.first(*words)["clear"])
        self.assertRefused("not_found", self.first, "calendar", "drive", "005", "000", "--minutes", "30")
        self.assertRefused("invalid_argument", self.first, "calendar", "day", "--date", "13.2.2020")

    def test_support_material_travels_with_its_file_and_finds_who_else_works_on_it(self):
        guide = self.file("Opas".encode(), "opas.txt")
        made = self.first("material", "add", "--title-fi", "Verkko-opetuksen opas", "--kind", "guide", "--file", guide,
                          "--language", "fi", "--theme", "online-teaching", "--pilot", PILOT)
        self.assertEqual([file["name"] for file in made["files"]], ["opas.txt"])
        self.first("material", "add", "--title-sv", "Länk", "--kind", "link", "--address", "https://example.invalid/",
                   "--language", "sv")
        for device in (self.first, self.second):
            device("sync")
        found = self.second("material", "list", "--theme", "online-teaching", "--language", "fi")
        self.assertEqual([row["title"] for row in found], ["Verkko-opetuksen opas"])
        self.assertEqual(len(self.second("material", "list", "--pilot", "suupohja")), 1)
        alike = self.second("pilot", "alike", "material:" + made["id"])
        self.assertGreater(len(alike), 1)
        self.assertEqual({theme for other in alike for theme in other["themes"]}, {"online-teaching"})
        self.assertNotIn(PILOT, [other["pilot"] for other in alike])
        for bad in (("--address", "javascript:alert(1)"), ("--kind", "book"), ("--language", "no"), ("--published", "soon")):
            self.assertRefused("invalid_argument", self.first, "material", "add", "--title-fi", "Huono", *bad)
        self.assertRefused("input_output", self.first, "material", "add", "--title-fi", "Huono", "--file", "/nowhere")
        self.assertEqual(len(self.first("material", "list")), 2)

    def test_the_window_shows_the_month_in_the_chosen_language_and_opens_an_event(self):
        day = datetime.date.today().isoformat()
        self.first("event", "add", "--kind", "workshop", "--pilot", PILOT, "--title-fi", "Iltapäivän työpaja",
                   "--municipality", "005", "--starts", f"{day}T13:00:00+02:00", "--ends", f"{day}T15:00:00+02:00")
        month = datetime.date.today().month
        words = ["wait Tänään 20000", "go calendar", "see Iltapäivän työpaja 20000", f"see {FINNISH[month - 1]}kuu {YEAR}",
                 "language sv", f"see {SWEDISH[month - 1]} {YEAR} 10000", "click Iltapäivän työpaja", "quit"]
        done = subprocess.run([os.environ["KOPA_APP"], "--store", self.first.folder, "--language", "fi", "--rehearse"],
                              input="\n".join(words) + "\n", text=True, capture_output=True, timeout=kopa.PATIENCE,
                              env=dict(os.environ, QT_QUICK_BACKEND="software"))
        answers = done.stdout.splitlines()
        self.assertTrue(answers and all(answer.startswith("ok") for answer in answers), done.stdout + done.stderr)


if __name__ == "__main__":
    kopa.unittest.main()
