"""Real devices and a real server over lines as they are in the field: slow, far, jittery, dead, or behind a gate."""
import os
import random
import subprocess
import sys
import time
import unittest
from pathlib import Path

import kopa

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "fakes"))
from emulated_line import Line  # noqa: E402

RATE = 64_000  # bit/s
DELAY = 0.3  # seconds one way
SILENCE = 30  # seconds without a byte after which a device takes a line for dead
WORDS = "koulu luokka opettaja vierailu kysymys ryhmä aamu bussi kirje kokous talvi sopimus".split()


class BadLine(kopa.TestCase):
    def setUp(self):
        super().setUp()
        seed = int(os.environ.get("KOPA_SEED", random.randrange(1 << 32)))
        print(f"KOPA_SEED={seed}", file=sys.stderr)
        self.random = random.Random(seed)
        self.certificate = self.folder / "server.pem", self.folder / "server.key"
        self.make_certificate(*self.certificate)
        self.served = self.server(tls=self.certificate)
        self.line = Line(self.served.port, seed=seed)
        self.addCleanup(self.line.close)
        self.first, self.second = self.network(self.served, "--certificate", self.certificate[0],
                                               url=f"https://127.0.0.1:{self.line.port}")

    @staticmethod
    def make_certificate(certificate, key):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
                        "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)

    def note(self):
        return " ".join(self.random.choice(WORDS) for _ in range(60))

    def timed(self, device):
        self.line.take_counts()
        began = time.monotonic()
        answer = device("sync")
        return answer, time.monotonic() - began, self.line.take_counts()

    def settle(self):
        for device in (self.first, self.second, self.first):
            device("sync")
        self.assertSame(self.first, self.second)

    def assertWaits(self, device, *codes):
        """A sync fails, with one of these codes; what was to be sent waits, and can be read."""
        note = device.add(self.note())
        waiting = len(device("outbox")["records"])
        with self.assertRaises(kopa.Refused) as caught:
            device("sync")
        self.assertIn(caught.exception.code, codes, caught.exception.message)
        self.assertEqual(len(device("outbox")["records"]), waiting)
        self.assertTrue(device.show(note)["text"])

    def test_a_day_over_a_slow_line_takes_what_its_bytes_take(self):
        _, program, _ = self.timed(self.first)  # starting and ending one takes its time on any line
        for _ in range(20):
            self.first.add(self.note())
        self.line.set({"rate": RATE, "delay": DELAY})
        answer, seconds, passed = self.timed(self.first)
        self.assertEqual(answer["round_trips"], 1)
        self.assertEqual(passed["connections"], 1)
        bytes_seconds = (passed["up"] + passed["down"]) * 8 / RATE
        self.assertLessEqual(seconds, 1.15 * bytes_seconds + 3 * 2 * DELAY + program + 0.5)
        answer, seconds, passed = self.timed(self.second)
        self.assertEqual(answer["received"], 1)
        self.line.set({"rate": None, "delay": 0})
        self.settle()

    def test_jitter_and_answers_that_change_places(self):
        self.line.set({"delay": 0.02, "jitter": 0.2, "down": {"shuffle": 0.3}})
        for _ in range(3):
            for device in (self.first, self.second):
                device.add(self.note())
            together = [subprocess.Popen(device.command("sync"), stdout=subprocess.DEVNULL)
                        for device in (self.first, self.second)]
            self.assertEqual([one.wait(kopa.PATIENCE) for one in together], [0, 0])
        self.settle()
        self.assertEqual(len(self.second("note", "list")), 6)

    def test_cuts_of_every_kind(self):
        for ending in ("close", "reset"):
            for way in (self.line.up, self.line.down):
                self.line.ending = ending
                way.cut = self.random.randrange(1800)
                note = self.first.add(self.note())
                try:
                    self.first("sync")
                except kopa.Refused as refused:
                    self.assertIn(refused.code, ("server_unreachable", "answer_garbled"))
                self.assertTrue(self.first.show(note)["text"])
                way.cut = None
        self.settle()
        self.assertEqual(len(self.second("note", "list")), 4)

    def test_a_dead_line_is_given_up_and_tried_anew(self):
        self.line.ending = "silence"
        self.line.up.cut = 900
        began = time.monotonic()
        self.assertWaits(self.first, "server_unreachable")
        self.assertLess(time.monotonic() - began, SILENCE + 15)
        self.line.up.cut = None
        self.settle()

    def test_a_gate_that_answers_in_the_servers_place(self):
        foreign = self.folder / "portal.pem", self.folder / "portal.key"
        self.make_certificate(*foreign)
        for portal in ("page", "redirect"):
            self.line.portal, self.line.portal_tls = portal, None
            self.assertWaits(self.first, "server_unreachable", "captive_portal")
            self.line.portal_tls = foreign
            self.assertWaits(self.first, "certificate_mismatch", "captive_portal")
        self.line.portal = None
        self.settle()
        self.assertEqual(len(self.second("note", "list")), 4)


class BadPlainLine(kopa.TestCase):
    def test_a_line_that_never_holds_for_long(self):
        served = self.server()
        line = Line(served.port)
        self.addCleanup(line.close)
        first, second = self.network(served, url=line.url)
        notes = {first.add(os.urandom(100_000).hex()) for _ in range(12)}
        line.up.cut = line.down.cut = 300_000
        for device in (first, second):
            self.assertGetsThrough(device)
        line.up.cut = line.down.cut = None
        self.assertSame(first, second)
        self.assertEqual({note["id"] for note in second("note", "list")}, notes)

    def assertGetsThrough(self, device):
        for _ in range(16):
            try:
                device("sync")
                return
            except kopa.Refused as refused:
                self.assertIn(refused.code, ("server_unreachable", "answer_garbled"))
        self.fail("the line was good for an envelope every time")

    def test_a_gate_without_tls(self):
        served = self.server()
        line = Line(served.port)
        self.addCleanup(line.close)
        first, second = self.network(served, url=line.url)
        first.add("tallessa")
        for portal in ("page", "redirect"):
            line.portal = portal
            with self.assertRaises(kopa.Refused) as caught:
                first("sync")
            self.assertIn(caught.exception.code, ("answer_garbled", "captive_portal"))
            self.assertEqual(len(first("outbox")["records"]), 1)
        line.portal = None
        for device in (first, second):
            device("sync")
        self.assertSame(first, second)


if __name__ == "__main__":
    unittest.main()
