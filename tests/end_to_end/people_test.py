"""Who may do what: joining from afar, several devices, removal, two coordinators without a line, and the server's silence."""
import unittest

import kopa


class Joining(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.first, self.second = self.network(self.server())

    def pair(self, guest):
        """Both sides ask in turns, as two people on the telephone do, until both see a code."""
        for _ in range(4):
            mine = [p for p in guest("pairing", "list") if p["mine"] and p["code"]]
            theirs = [p for p in self.first("pairing", "list") if not p["mine"] and p["code"]]
            if mine and theirs:
                return mine[0], theirs[0]
        self.fail("no code came about")

    def test_from_afar_by_comparing_a_code(self):
        note = self.first.add("Ennen liittymistä")
        self.first("sync")
        guest = self.device("guest")
        self.assertRefused("not_confirmed", guest, "network", "join", self.first("invite", "--remote")["link"],
                           "--person", "Testi Etänen")
        self.assertEqual(guest("note", "list"), [])
        mine, theirs = self.pair(guest)
        self.assertRegex(mine["code"], r"^\d{6}$")
        self.assertEqual(mine["code"], theirs["code"])
        self.assertEqual(guest("note", "list"), [], "nothing comes before the codes were compared")
        self.first("pairing", "same", theirs["device"])
        self.first("sync")
        guest("sync")
        self.assertEqual(guest.show(note)["text"], "Ennen liittymistä")
        guest.add("Etältä")
        guest("sync")
        self.first("sync")
        self.assertSame(self.first, guest)

    def test_a_thief_of_the_mail_has_the_link_and_nothing_else(self):
        self.first.add("Luottamuksellinen havainto")
        self.first("sync")
        link = self.first("invite", "--remote")["link"]
        thief, invited = self.device("thief"), self.device("invited")
        self.assertRefused("not_confirmed", thief, "network", "join", link)
        self.assertRefused("invitation_used", invited, "network", "join", link)
        _, theirs = self.pair(thief)
        self.first("pairing", "different", theirs["device"])
        self.first("sync")
        with self.assertRaises(kopa.Refused):
            thief("sync")
        self.assertEqual(thief("note", "list"), [])
        invited("network", "join", self.first("invite")["link"])
        self.assertEqual(len(invited("note", "list")), 1)

    def test_an_invitation_taken_back_lets_nobody_in(self):
        made = self.first("invite")
        invitation, = [i for i in self.first("invitation", "list")]
        self.first("invitation", "revoke", invitation["invitation"])
        self.first("sync")
        self.assertEqual(self.first("invitation", "list"), [])
        self.assertRefused("invitation_unknown", self.device("late"), "network", "join", made["link"])

    def test_another_device_of_the_same_person(self):
        other = self.device("phone")
        other("network", "join", self.second("invite", "--own-device")["link"])
        self.second("sync")
        self.first("sync")
        devices = {d["device"]: d for d in self.first("device", "list") if not d["recovery"]}
        own = self.second("network", "show")["device"]
        phone = other("network", "show")["device"]
        self.assertEqual(devices[own]["person_id"], devices[phone]["person_id"])
        self.assertEqual(devices[phone]["role"], "editor")
        draft = self.second.add("Vain minulle", "--space", self.own_space(self.second))
        self.second("sync")
        other("sync")
        other("sync")
        self.assertEqual(other.show(draft)["text"], "Vain minulle")
        self.first("sync")
        self.assertRefused("not_found", self.first, "note", "show", draft)

    def own_space(self, device):
        return next(s["space"] for s in device("space", "list") if s["kind"] == "own")

    def test_a_pilot_has_a_space_of_its_own(self):
        self.device("third")("network", "join", self.first("invite")["link"])
        self.first("sync")
        person = next(d["person_id"] for d in self.first("device", "list")
                      if d["device"] == self.second("network", "show")["device"])
        space = self.first("space", "create", "--kind", "pilot", "--name", "Saariston pilotti", "--person",
                           person)["space"]
        note = self.first.add("Vain pilotille", "--space", space)
        self.first("sync")
        self.second("sync")
        self.second("sync")
        self.assertEqual(self.second.show(note)["text"], "Vain pilotille")
        third = self.device("third")
        third("sync")
        self.assertRefused("not_found", third, "note", "show", note)


class Removal(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.served = self.server()
        self.first, self.second = self.network(self.served)

    def device_of(self, device):
        return device("network", "show")["device"]

    def test_a_removed_device_gets_nothing_and_nothing_of_it_is_taken(self):
        before = self.second.add("Ennen poistoa")
        self.second("sync")
        self.first("sync")
        self.first("device", "remove", self.device_of(self.second))
        self.first("sync")
        after = self.first.add("Poiston jälkeen")
        self.first("sync")
        own = self.second.add("Poistettu kirjoittaa yhä")
        with self.assertRaises(kopa.Refused) as told:
            self.second("sync")
        self.assertEqual(told.exception.code, "removed")
        self.assertEqual(self.second.show(own)["text"], "Poistettu kirjoittaa yhä", "nothing is lost for its owner")
        self.assertRefused("not_found", self.second, "note", "show", after)
        self.first("sync")
        self.assertEqual(self.first.show(before)["text"], "Ennen poistoa")
        self.assertRefused("not_found", self.first, "note", "show", own)
        self.assertIn("one_coordinator", [n["notice"] for n in self.first("safety", "notices")])

    def test_the_last_coordinator_stays(self):
        me = next(d["person_id"] for d in self.first("device", "list") if d["self"])
        self.assertRefused("last_coordinator", self.first, "person", "role", me, "editor")
        self.assertRefused("last_coordinator", self.first, "person", "remove", me)

    def test_a_demoted_reader_writes_no_more(self):
        person = next(d["person_id"] for d in self.first("device", "list") if not d["self"])
        self.first("person", "role", person, "reader")
        self.first("sync")
        unheard = self.second.add("Kirjoitettu ennen kuin kielto kuultiin")
        self.second("sync")
        self.first("sync")
        self.assertRefused("not_found", self.first, "note", "show", unheard)
        self.assertEqual([q["device"] for q in self.first("safety", "quarantine")], [self.device_of(self.second)])
        self.assertIn("quarantine", [n["notice"] for n in self.first("safety", "notices")])
        self.assertRefused("read_only", self.second, "note", "add", "--text", "-", text="Lukija kirjoittaa")

    def test_two_coordinators_act_at_once_without_a_line(self):
        person = next(d["person_id"] for d in self.first("device", "list") if not d["self"])
        self.first("person", "role", person, "coordinator")
        for device in (self.first, self.second):
            device("sync")
        third, fourth = self.device("third"), self.device("fourth")
        for device in (third, fourth):
            device("network", "join", self.first("invite")["link"])
        for device in (self.first, self.second):
            device("sync")
        self.served.stop()
        self.first("device", "remove", self.device_of(third))
        self.second("device", "remove", self.device_of(fourth))
        self.served.start()
        for device in (self.first, self.second, self.first, self.second):
            device("sync")
        for device in (self.first, self.second):
            gone = {d["device"] for d in device("device", "list") if d["removed"]}
            self.assertEqual(gone, {self.device_of(third), self.device_of(fourth)})
        self.assertEqual(self.first("safety", "fingerprint")["digits"], self.second("safety", "fingerprint")["digits"])


if __name__ == "__main__":
    unittest.main()
