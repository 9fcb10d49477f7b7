"""Every bad input has its own code, says what happened, and loses nothing."""
import os
import subprocess
import sys
import unittest
from pathlib import Path

import kopa

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "fakes"))
from emulated_line import Line  # noqa: E402
from false_server import FalseServer, http  # noqa: E402


class Invitations(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.served = self.server()
        self.first, _ = self.network(self.served)
        self.link = self.first("invite", "--hours", "1")["link"]

    def assertJoinRefused(self, code, link, **options):
        device = self.device("joining", **options)
        self.assertRefused(code, device, "network", "join", link)
        self.assertRefused("not_member", device, "network", "show")

    def test_broken(self):
        for link in (self.link[:-1], self.link[:40], "kopa:", "https://example.org", self.link + "0",
                     self.link[:50] + ("a" if self.link[50] != "a" else "b") + self.link[51:]):
            self.assertJoinRefused("invitation_broken", link)

    def test_mangled_by_mail_but_whole(self):
        link = "  " + self.link[:30].upper() + "\n " + self.link[30:] + " \n"
        self.device("joining")("network", "join", link)

    def test_used(self):
        self.device("third")("network", "join", self.link)
        self.assertJoinRefused("invitation_used", self.link)

    def test_expired(self):
        self.assertJoinRefused("invitation_expired", self.link, prefix=["faketime", "-f", "+2h"])

    def test_not_yet_on_the_server(self):
        self.served.stop()
        made = self.first("invite")
        self.assertFalse(made["on_server"])
        self.served.start()
        self.assertJoinRefused("invitation_unknown", made["link"])
        self.first("sync")
        self.device("joining")("network", "join", made["link"])

    def test_a_cut_join_is_taken_up_again(self):
        line = Line(self.served.port)
        self.addCleanup(line.close)
        host, guest = self.device("host"), self.device("guest")
        host("network", "create", "--name", "N", "--server", f"http://127.0.0.1:{line.port}")
        link = host("invite")["link"]
        line.down.cut = 700
        with self.assertRaises(kopa.Refused):
            guest("network", "join", link)
        line.down.cut = None
        guest("network", "join", link)
        self.assertEqual(guest("network", "show")["role"], "editor")

    def test_a_member_does_not_join_again(self):
        self.assertRefused("already_member", self.first, "network", "join", self.link)


class Stores(kopa.TestCase):
    def test_missing(self):
        self.assertRefused("store_missing", self.device("nowhere"), "note", "list")

    def test_damaged(self):
        device = self.device("damaged")
        device.folder.mkdir()
        (device.folder / "kopa.store").write_bytes(b"no database" * 1000)
        self.assertRefused("seal_damaged", device, "note", "list")

    def test_in_use_by_a_second_process(self):
        silent = FalseServer(None)
        self.addCleanup(silent.close)
        device = self.device("busy")
        device("network", "create", "--name", "N")
        note = device.add("yksi")
        other = self.device("asking")
        asking = subprocess.Popen(other.command("network", "create", "--name", "N", "--server",
                                                f"http://127.0.0.1:{silent.port}"), stdout=subprocess.DEVNULL)
        try:
            self.assertTrue(silent.asked.wait(kopa.PATIENCE))
            self.assertRefused("store_in_use", other, "note", "list")
        finally:
            asking.kill()
            asking.wait()
        self.assertEqual(other("note", "list"), [])
        self.assertEqual(device.show(note)["text"], "yksi")

    def test_on_a_full_disk(self):
        folder = self.folder / "small"
        folder.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=5m", "tmpfs", str(folder)]
        if os.getuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
            self.skipTest("no small file system can be mounted here; tests/faults fills a disk of its own")
        self.addCleanup(lambda: subprocess.run(["umount", str(folder)], check=True))
        filler = folder / "filler"
        filler.write_bytes(bytes(2_000_000))
        device = self.device("small/store")
        device("network", "create", "--name", "N")
        kept = [device.add("mahtuu")]
        with self.assertRaises(kopa.Refused) as caught:
            for number in range(100):
                kept.append(device.add(os.urandom(50_000).hex()))
        self.assertEqual(caught.exception.code, "disk_full")
        self.assertEqual({note["id"] for note in device("note", "list")}, set(kept))
        filler.unlink()
        kept.append(device.add("mahtuu taas"))
        self.assertEqual({note["id"] for note in device("note", "list")}, set(kept))
        self.assertEqual(device("store", "check")["ok"], True)


class Servers(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.served = self.server()
        self.first, self.second = self.network(self.served)
        self.note = self.first.add("tallessa")

    def assertNothingLost(self):
        self.assertEqual(self.first.show(self.note)["text"], "tallessa")
        self.assertEqual(len(self.first("outbox")["records"]), 1)

    def test_not_there(self):
        self.served.stop()
        self.assertRefused("server_unreachable", self.first, "sync")
        self.assertNothingLost()
        self.served.start()
        self.first("sync")
        self.second("sync")
        self.assertSame(self.first, self.second)

    def test_another_server_at_the_same_address(self):
        self.served.stop()
        self.server("impostor", port=self.served.port)
        self.assertRefused("server_key_mismatch", self.first, "sync")
        self.assertNothingLost()

    def test_answers_that_are_none(self):
        answers = {
            "garbage": (http(b"\x93" * 400), "answer_garbled"),
            "a page": (http(b"<html>Tervetuloa</html>", kind="text/html"), "captive_portal"),
            "nothing": (http(b""), "answer_garbled"),
            "cut short": (http(b"\x84\x01", length=4000), "answer_garbled"),
            "closed": (b"", "server_unreachable"),
            "no HTTP": (b"220 mail.example.org ESMTP\r\n", "server_unreachable"),
        }
        for name, (answer, code) in answers.items():
            with self.subTest(name):
                self.assertFirstContactRefused(answer, code)

    def test_an_answer_that_is_too_large(self):
        head = http(b"", length=64 * 1024 * 1024)
        self.assertFirstContactRefused(head + b"\x00" * (16 * 1024 * 1024), "answer_too_large")

    def test_an_answer_of_another_version(self):
        hello = (b"\x86\x02" + b"\x58\x20" + b"k" * 32 + b"\x50" + b"g" * 16 + b"\x00" + b"\x58\x18" + b"c" * 24 +
                 b"\x00")
        self.assertFirstContactRefused(http(hello), "answer_version")

    def assertFirstContactRefused(self, answer, code):
        false = FalseServer(answer)
        self.addCleanup(false.close)
        device = self.device(f"new-{false.port}")
        made = device("network", "create", "--name", "N", "--server", f"http://127.0.0.1:{false.port}")
        self.assertEqual((made["on_server"], made["server_error"]), (False, code))
        note = device.add("tallessa")
        self.assertRefused(code, device, "sync")
        self.assertEqual(device.show(note)["text"], "tallessa")

    def test_nonsense_from_where_the_known_server_was(self):
        self.served.stop()
        for name, answer, code in (("garbage", http(b"\x93" * 400), "answer_garbled"),
                                   ("cut short", http(b"\x84\x01", length=4000), "answer_garbled"),
                                   ("closed", b"", "server_unreachable")):
            with self.subTest(name):
                false = FalseServer(answer, self.served.port)
                try:
                    self.assertRefused(code, self.first, "sync")
                finally:
                    false.close()
                self.assertNothingLost()


class Certificates(kopa.TestCase):
    def make(self, name):
        key, certificate = self.folder / f"{name}.key", self.folder / f"{name}.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                        "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=127.0.0.1",
                        "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        return certificate, key

    def test_one_that_nobody_vouches_for_and_nobody_pinned(self):
        server = self.server(tls=self.make("own"))
        device = self.device("first")
        made = device("network", "create", "--name", "N", "--server", server.url)
        self.assertEqual((made["on_server"], made["server_error"]), (False, "certificate_mismatch"))
        self.assertRefused("certificate_mismatch", device, "sync")

    def test_the_pinned_one_and_then_another(self):
        own = self.make("own")
        server = self.server(tls=own)
        first, second = self.network(server, "--certificate", own[0])
        note = first.add("salattu")
        first("sync")
        second("sync")
        self.assertEqual(second.show(note)["text"], "salattu")
        server.stop()
        server.tls = self.make("another")
        server.start()
        first.write(note, "odottaa")
        # The right server, as its key shows; whoever put the certificate there.
        self.assertRefused("tls_inspected", first, "sync")
        self.assertEqual(len(first("outbox")["records"]), 1)


if __name__ == "__main__":
    unittest.main()
