"""What whoever runs the server does by kopa-server's commands, and what the devices of its people make of it."""
import json
import os
import re
import stat
import subprocess
import unittest

import kopa


class Operator(kopa.TestCase):
    def command(self, server, *words, status=0):
        done = subprocess.run([os.environ["KOPA_SERVER"], *map(str, words), "--store", server.store], text=True,
                              capture_output=True, timeout=kopa.PATIENCE)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout

    def spaces(self, server):
        return json.loads(self.command(server, "spaces", "--json"))

    def stored(self, server):
        return sum(space["envelopes"] for space in self.spaces(server))

    def texts(self, device):
        return sorted(device.show(note["id"])["text"] for note in device("note", "list"))

    def settle(self, *devices):
        for _ in range(2):
            for device in devices:
                device("sync")
        self.assertSame(*devices)

    def test_a_restored_backup_is_made_whole_by_the_devices(self):
        server = self.server()
        first, second = self.network(server)
        link = first("invite")["link"]
        shared = first.add("Ennen varmuuskopiota")
        file = self.folder / "kuva.bin"
        file.write_bytes(os.urandom(300_000))
        early = first("attachment", "add", shared, file)["id"]
        self.settle(first, second)
        backup = self.folder / "backup"
        self.command(server, "backup", "--to", backup)
        self.assertEqual(stat.S_IMODE(backup.stat().st_mode), 0o600)

        second.write(shared, "Ennen varmuuskopiota, ja sen jälkeen")
        for number in range(5):
            first.add(f"Varmuuskopion jälkeen {number}")
            second.add(f"Toisen laitteella {number}")
        late_note = second.add("Liitteen kanssa")
        other = self.folder / "toinen.bin"
        other.write_bytes(os.urandom(200_000))
        late = second("attachment", "add", late_note, other)["id"]
        self.settle(first, second)
        texts = self.texts(first)
        whole = self.stored(server)
        only_here = first.add("Vielä lähettämättä palautuksen aikana")

        server.stop()
        self.command(server, "restore", "--from", backup, status=1)
        self.command(server, "restore", "--from", backup, "--replace")
        self.command(server, "check")
        server.start()
        self.assertLess(self.stored(server), whole)
        self.settle(first, second)
        self.assertGreater(self.stored(server), whole)
        self.assertEqual(self.texts(first), sorted([*texts, "Vielä lähettämättä palautuksen aikana"]))
        self.assertEqual(self.texts(second), self.texts(first))
        for device in (first, second):
            self.assertEqual(device.show(shared)["text"], "Ennen varmuuskopiota, ja sen jälkeen")
            self.assertEqual(len(device("note", "list")), len(texts) + 1)
        for added, device in ((early, first), (late, second)):
            self.assertEqual(device("attachment", "show", added)["state"], "safe")

        third = self.device("third")
        third("network", "join", link, "--person", "Kolmas Testinen")
        self.settle(third, first, second, third)
        self.assertEqual(self.texts(third), self.texts(first))
        self.assertEqual(third.show(only_here)["text"], "Vielä lähettämättä palautuksen aikana")
        settled = self.stored(server)
        self.settle(first, second, third)
        self.assertEqual(self.stored(server), settled, "nothing is sent twice")
        server.stop()
        self.command(server, "check")

    def common(self, server):
        """The space that both devices are in and write to."""
        return max(self.spaces(server), key=lambda space: (space["devices"], space["envelopes"]))["space"]

    def test_a_frozen_space_is_read_and_what_is_written_waits(self):
        server = self.server()
        first, second = self.network(server)
        note = first.add("Ennen jäädytystä")
        first("sync")
        space = self.common(server)
        self.command(server, "freeze", space)
        waiting = second.add("Jäädytyksen aikana")
        self.assertRefused("space_frozen", second, "sync")
        self.assertEqual(second.show(note)["text"], "Ennen jäädytystä")
        self.assertEqual(len(second("outbox")["records"]), 1)
        self.command(server, "thaw", space)
        self.settle(second, first)
        self.assertEqual(first.show(waiting)["text"], "Jäädytyksen aikana")

    def test_of_a_deleted_space_devices_are_told_and_keep_what_they_have(self):
        server = self.server()
        first, second = self.network(server)
        note = first.add("Säilyy laitteella")
        self.settle(first, second)
        self.command(server, "delete", self.common(server), "--yes")
        for device in (first, second):
            device.add("Poiston jälkeen")
            self.assertRefused("space_deleted", device, "sync")
            self.assertEqual(device.show(note)["text"], "Säilyy laitteella")
            self.assertEqual(len(device("note", "list")), 2)

    def test_what_an_operator_sees_cannot_be_read(self):
        server = self.server()
        first, second = self.network(server)
        first.add("Salainen muistiinpano")
        self.settle(first, second)
        seen = "".join(self.command(server, command) for command in ("spaces", "stats"))
        seen += self.command(server, "spaces", "--json") + self.command(server, "stats", "--json")
        for word in ("Salainen", "Testi", "Exempel", "Testiverkosto"):
            self.assertNotIn(word, seen)
        self.assertTrue(re.search(r"\d{4}-\d\d-\d\d", seen), "the day of the last contact")


if __name__ == "__main__":
    unittest.main()
