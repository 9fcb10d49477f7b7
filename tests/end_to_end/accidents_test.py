"""The line, the server and its disk fail in mid-sync; whoever comes back has everything, once."""
import os
import random
import signal
import subprocess
import sys
import time
import unittest
from pathlib import Path

import kopa

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "fakes"))
from emulated_line import Line  # noqa: E402

NIGHTLY = "KOPA_NIGHTLY" in os.environ


class Accidents(kopa.TestCase):
    def setUp(self):
        super().setUp()
        seed = int(os.environ.get("KOPA_SEED", random.randrange(1 << 32)))
        print(f"KOPA_SEED={seed}", file=sys.stderr)
        self.random = random.Random(seed)

    def text(self, size):
        return self.random.randbytes(size // 2).hex()

    def settle(self, first, second):
        for device in (first, second, first):
            device("sync")
        self.assertSame(first, second)

    def test_the_line_is_cut_at_any_byte(self):
        server = self.server()
        line = Line(server.port)
        self.addCleanup(line.close)
        first, second = self.network(server, url=f"http://127.0.0.1:{line.port}")
        written = {}
        for number in range(60 if NIGHTLY else 14):
            device, other = (first, second) if number % 2 else (second, first)
            written[device.add(self.text(3000))] = number
            line.up.cut = self.random.randrange(5000) if self.random.random() < 0.5 else None
            line.down.cut = self.random.randrange(6000) if self.random.random() < 0.5 else None
            for syncing in (device, other):
                try:
                    syncing("sync")
                except kopa.Refused as refused:
                    self.assertIn(refused.code, ("server_unreachable", "answer_garbled"))
        line.up.cut = line.down.cut = None
        self.settle(first, second)
        self.assertEqual({note["id"] for note in first("note", "list")}, set(written))
        self.assertEqual(len(first("note", "list")), len(written))

    def test_the_server_dies_in_mid_sync(self):
        server = self.server()
        first, second = self.network(server)
        notes = set()
        for round_number in range(20 if NIGHTLY else 5):
            notes |= {device.add(self.text(400_000)) for device in (first, second)}
            syncing = [subprocess.Popen(device.command("sync"), stdout=subprocess.DEVNULL)
                       for device in (first, second)]
            time.sleep(self.random.uniform(0, 0.3))
            server.stop(signal.SIGKILL if round_number % 2 else signal.SIGTERM)
            for process in syncing:
                process.wait(kopa.PATIENCE)
            server.start()
        self.settle(first, second)
        self.assertEqual({note["id"] for note in second("note", "list")}, notes)

    def test_a_device_dies_in_mid_sync(self):
        server = self.server()
        first, second = self.network(server)
        notes = set()
        for _ in range(20 if NIGHTLY else 5):
            notes |= {device.add(self.text(400_000)) for device in (first, second)}
            syncing = [subprocess.Popen(device.command("sync"), stdout=subprocess.DEVNULL)
                       for device in (first, second)]
            time.sleep(self.random.uniform(0, 0.3))
            for process in syncing:
                process.kill()
                process.wait()
        self.settle(first, second)
        self.assertEqual({note["id"] for note in second("note", "list")}, notes)

    def test_the_server_is_restored_from_an_older_copy(self):
        server = self.server()
        first, second = self.network(server)
        early = first.add("ennen varmuuskopiota")
        self.settle(first, second)
        server.stop()
        backup = self.folder / "backup"
        backup.mkdir()
        server.copy_database(backup)
        server.start()
        late = [first.add("sen jälkeen"), second.add("efter den")]
        self.settle(first, second)
        third = self.device("third")
        third("network", "join", first("invite")["link"])
        server.stop()
        server.restore_database(backup)
        server.start()
        waiting = second.add("palautuksen jälkeen")
        for device in (first, second, third, first, second, third):
            device("sync")
        self.assertSame(first, second, third)
        for device in (first, second, third):
            self.assertEqual({note["id"] for note in device("note", "list")}, {early, waiting, *late})
        newcomer = self.device("newcomer")
        newcomer("network", "join", first("invite")["link"])
        self.assertEqual(len(newcomer("note", "list")), 4)


if __name__ == "__main__":
    unittest.main()
