"""A workshop by its pages: the real app opens a room for a note, a guest signs in and writes in a browser, another device
meets there, and the app shows both without being asked."""
import re
import unittest
import urllib.parse
import urllib.request

import kopa
import live_test


class Room(kopa.TestCase):
    def setUp(self):
        super().setUp()
        served = self.server()
        self.first, self.second = self.network(served)
        self.note = self.first.add("Työpaja kylätalolla", "--kind", "workshop", "--participant", "Esimerkki Esimerkkinen")
        self.first("sync")
        self.second("sync")
        served.stop()
        self.app = live_test.App([], str(self.first.folder))
        self.addCleanup(self.app.close)
        self.app.do("wait", "Tänään")
        self.app.do("go", "workshop", self.note)
        self.app.do("see", "Aloita työpaja")
        self.app.do("click", "groups")
        self.app.do("type", "Ryhmä yksi")
        self.app.do("click", "Aloita työpaja")
        try:
            self.app.do("wait", "Lopeta työpaja")
        except AssertionError:
            if self.app.do("find", "Aloita työpaja") == "visible":
                raise unittest.SkipTest("this machine is on no network") from None
            raise
        self.app.do("see", "kopa-hub:")
        self.app.do("see", "http://")
        self.link = self.app.do("text", "Linkki työpajaan").strip('"')

    def ask(self, path="", form=None):
        address = re.search(r"http://[^ \"]+", self.page())[0]
        request = urllib.request.Request(address + path, urllib.parse.urlencode(form).encode() if form else None,
                                         {"Accept-Language": "fi"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read().decode()

    def page(self):
        return self.app.do("text", "guestAddress")

    def test_who_comes_and_what_they_write_is_seen_where_the_workshop_is_held(self):
        self.assertTrue(self.link.startswith("kopa-hub:"), self.link)
        guest = re.search('name="guest" value="([0-9a-f]{32})"', self.ask())[1]
        self.ask("present", {"guest": guest, "name": "Vieras Vierasnimi", "organisation": "Esimerkkikoulu",
                             "group": "Ryhmä yksi", "language": "fi"})
        self.app.do("see", "Vieras Vierasnimi · Esimerkkikoulu · Ryhmä yksi · ilmoittautui vieraana")
        self.second.add("Toisen laitteen muistiinpano")
        self.assertTrue(self.second("workshop", "visit", self.link)["met"])
        self.app.seconds_until(lambda: self.app.has("Toisen laitteen"), live_test.SLOW_MACHINE)
        self.app.do("click", "Esimerkki Esimerkkinen")
        self.app.do("click", "Lopeta työpaja")
        self.app.do("see", "Lopetetaanko työpaja?")
        self.app.do("click", "Lopeta työpaja")
        self.app.do("wait", "Aloita työpaja")
        self.app.do("go", "note", self.note)
        self.app.do("see", "Vieras Vierasnimi · Esimerkkikoulu · Ryhmä yksi · ilmoittautui vieraana")


if __name__ == "__main__":
    unittest.main()
