"""A room without internet: devices meet at somebody's, guests write in their browsers, and the server hears of it later."""
import json
import re
import signal
import subprocess
import unittest
import urllib.error
import urllib.parse
import urllib.request

import kopa


class Workshop:
    """kopa-cli as the host of a workshop, until it is told to end."""

    def __init__(self, device, *options):
        self.process = subprocess.Popen(device.command("workshop", "host", *options), stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        told = json.loads(self.process.stdout.readline())
        if told.get("error") == "no_local_network":
            raise unittest.SkipTest("this machine is on no network")
        self.link = told["link"]
        self.page = told["guests_page"]

    def ask(self, path="", form=None):
        """As a browser does that knows no scripts: a page, in the language of the browser."""
        request = urllib.request.Request(self.page + path, urllib.parse.urlencode(form).encode() if form else None,
                                         {"Accept-Language": "sv-FI,sv;q=0.9"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read().decode()

    def until(self, **wanted):
        """A line is printed whenever somebody comes."""
        for line in self.process.stdout:
            if json.loads(line).items() >= wanted.items():
                return
        raise AssertionError(f"nobody has seen {wanted}")

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)

    def vanish(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Hub(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.served = self.server()
        self.first, self.second = self.network(self.served)
        self.note = self.first.add("Työpaja kylätalolla", "--kind", "workshop")
        self.first("sync")
        self.second("sync")

    def workshop(self, *options):
        workshop = Workshop(self.first, "--note", self.note, "--title", "Työpaja", *options)
        self.addCleanup(workshop.vanish)
        return workshop

    def test_a_room_without_a_server_has_the_same_and_the_server_gets_it_from_whoever_comes_first(self):
        self.served.stop()
        workshop = self.workshop()
        written = self.second.add("Ryhmän muistiinpano ilman verkkoa")
        met = self.second("workshop", "visit", workshop.link)
        self.assertTrue(met["met"])
        self.assertGreater(met["sent"], 0)
        workshop.until(devices=1)
        workshop.end()
        self.assertIn("ilman verkkoa", json.dumps(self.first.show(written), ensure_ascii=False))
        # Neither says that it is safe before the server has said so.
        self.assertTrue(self.first("outbox")["records"])
        self.served.start()
        self.first("sync")
        self.second("sync")
        self.assertSame(self.first, self.second)

    def test_guests_without_kopa_sign_in_and_write_and_others_have_it_while_they_are_there(self):
        self.served.stop()
        workshop = self.workshop("--group", "Grupp ett", "--group", "Ryhmä kaksi")
        visiting = subprocess.Popen(self.second.command("workshop", "visit", workshop.link, "--seconds", "10"),
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(lambda: (visiting.kill(), visiting.communicate()))
        page = workshop.ask()
        self.assertIn("Grupp ett", page)
        self.assertIn('lang="sv"', page)
        self.assertNotIn("kylätalolla", page, "what members write is not shown to guests")
        name = "Vieras <b>Vierasnimi</b>"
        guest = re.search('name="guest" value="([0-9a-f]{32})"', page)[1]
        signed = workshop.ask("present", {"guest": guest, "name": name, "organisation": "Exempelskolan", "group": "Grupp ett",
                                          "language": "sv"})
        self.assertIn("Vieras &lt;b&gt;Vierasnimi", signed)
        workshop.ask("text-0", {"text": "Distansundervisning kräver bättre förbindelser.", "language": "sv"})
        visited = json.loads(visiting.communicate(timeout=60)[0])
        self.assertGreater(visited["received"], 0, "it came without being asked for")
        workshop.until(devices=1, guests=1)
        workshop.end()
        for device in (self.first, self.second):
            groups = [note for note in device("note", "list", "--kind", "workshop") if note.get("guests")]
            self.assertEqual([note["guests"] for note in groups], ["Grupp ett"])
            self.assertIn("Distansundervisning", json.dumps(device.show(groups[0]["id"]), ensure_ascii=False))
        self.served.start()
        self.first("sync")
        self.second("sync")
        self.assertSame(self.first, self.second)

    def test_what_guests_may_not(self):
        workshop = self.workshop()
        for path, form, status in (("nothing", None, 404), ("present", {"guest": "0" * 32, "name": ""}, 422), ("text-0", {"text": "x"}, 404),
                                   ("present", {"name": "x" * 70_000}, 413)):
            with self.subTest(path=path), self.assertRaises(urllib.error.HTTPError) as caught:
                workshop.ask(path, form)
            self.assertEqual(caught.exception.code, status)
        wrong = urllib.parse.urlsplit(workshop.page)
        with self.assertRaises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"http://{wrong.netloc}/w/00000000/", timeout=20)
        self.assertEqual(caught.exception.code, 404)

    def test_a_hub_that_vanishes_is_said_and_nothing_is_lost(self):
        workshop = self.workshop()
        self.second("workshop", "visit", workshop.link)
        workshop.vanish()
        written = self.second.add("Vielä yksi lause")
        self.assertRefused("hub_over", self.second, "workshop", "visit", workshop.link)
        self.assertIn("Vielä yksi", json.dumps(self.second.show(written), ensure_ascii=False))

    def test_what_is_no_link_and_whose_network_is_another_one(self):
        self.assertRefused("hub_link_broken", self.second, "workshop", "visit", "kopa-hub:rikki")
        other = self.device("other")
        other("network", "create", "--name", "Toinen", "--person", "Toinen Testinen")
        workshop = self.workshop()
        self.assertRefused("parcel_foreign", other, "workshop", "visit", workshop.link)


if __name__ == "__main__":
    unittest.main()
