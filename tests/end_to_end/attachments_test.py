"""Photos and other files from one device to another, over real lines, with kills, sleeps and a server without room."""
import os
import random
import signal
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path

import kopa

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "fakes"))
from emulated_line import Line  # noqa: E402

LARGE = 40 * 1024 * 1024
PLACE = b"+61.2345+028.9876/"


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def picture(side, dice):
    """A PNG that a decoder reads, with a place in its text."""
    rows = b"".join(b"\0" + dice.randbytes(3 * side) for _ in range(side))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
            + chunk(b"tEXt", b"Location\0" + PLACE) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class Attachments(kopa.TestCase):
    def setUp(self):
        super().setUp()
        seed = int(os.environ.get("KOPA_SEED", random.randrange(1 << 32)))
        print(f"KOPA_SEED={seed}", file=sys.stderr)
        self.dice = random.Random(seed)
        self.served = self.server()
        self.line = Line(self.served.port, seed=seed)
        self.addCleanup(self.line.close)
        self.first, self.second = self.network(self.served, url=self.line.url)

    def written(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def large(self):
        """A note with a large file that waits."""
        note = self.first.add("Pitkä haastattelu")
        path = self.written("haastattelu.bin", self.dice.randbytes(LARGE))
        added = self.first("attachment", "add", note, path)
        self.assertEqual(added["state"], "here")
        return note, added["id"], path

    def state(self, device, attachment):
        return device("attachment", "show", attachment)

    def until(self, reached, seconds=60):
        end = time.monotonic() + seconds
        while not reached():
            self.assertLess(time.monotonic(), end)
            time.sleep(0.05)

    def begun(self, passes):
        """A sync that has sent so many bytes."""
        self.line.take_counts()
        syncing = subprocess.Popen(self.first.command("sync"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(lambda: (syncing.kill(), syncing.communicate()))
        self.until(lambda: self.line.up.passed > passes)
        return syncing

    def fetched(self, note, attachment, path):
        self.second("sync")
        self.assertEqual(self.second("attachment", "fetch", note)["files"], 1)
        self.second("sync")
        copy = self.folder / "copy"
        self.second("attachment", "get", attachment, copy)
        self.assertEqual(copy.read_bytes(), path.read_bytes())

    def test_a_photo_comes_small_with_its_note_and_whole_when_asked_for(self):
        note = self.first.add("Taulukuva työpajasta")
        path = self.written("taulu.png", picture(300, self.dice))
        added = self.first("attachment", "add", note, path, "--caption", "Fläppi")
        self.assertEqual((added["name"], added["width"], added["thumbnail"]), ("taulu.png", 300, True))
        self.first("sync")
        self.assertEqual(self.state(self.first, added["id"])["state"], "safe")
        self.second("sync")
        listed, = self.second("attachment", "list", note)
        self.assertEqual((listed["state"], listed["thumbnail"], listed["caption"]), ("not_here", True, "Fläppi"))
        self.second("attachment", "fetch", note)
        self.second("sync")
        copy = self.folder / "copy.png"
        self.second("attachment", "get", added["id"], copy)
        self.assertIn(PLACE, path.read_bytes())
        self.assertNotIn(PLACE, copy.read_bytes())
        self.assertIn(b"IDAT", copy.read_bytes())
        self.first("attachment", "release", added["id"])
        self.assertEqual(self.state(self.first, added["id"])["state"], "not_here")
        self.first("attachment", "fetch", note)
        self.first("sync")
        self.assertEqual(self.state(self.first, added["id"])["state"], "safe")

    def test_a_large_upload_goes_on_after_a_kill_a_reboot_and_a_sleep(self):
        note, attachment, path = self.large()
        self.line.set({"up": {"rate": 60_000_000}})
        sent = 0
        killed = self.begun(8_000_000)
        killed.kill()
        killed.wait()
        sent += self.line.up.passed
        self.assertGreater(self.state(self.first, attachment)["pieces_on_server"], 0)
        # Everything goes down at once, and comes back.
        rebooted = self.begun(8_000_000)
        rebooted.kill()
        self.served.stop(signal.SIGKILL)
        rebooted.wait()
        sent += self.line.up.passed
        self.served.start()
        before = self.state(self.first, attachment)["pieces_on_server"]
        self.assertGreater(before, 100)
        asleep = self.begun(4_000_000)
        asleep.send_signal(signal.SIGSTOP)
        time.sleep(3)
        asleep.send_signal(signal.SIGCONT)
        asleep.communicate(timeout=kopa.PATIENCE)
        sent += self.line.up.passed
        if asleep.returncode != 0:
            self.line.take_counts()
            self.first("sync")
            sent += self.line.up.passed
        self.assertEqual(self.state(self.first, attachment)["state"], "safe")
        self.assertLess(sent, 1.3 * LARGE, "it began again")
        self.fetched(note, attachment, path)

    def test_words_arrive_though_a_large_file_is_under_way(self):
        _, attachment, _ = self.large()
        self.line.set({"up": {"rate": 4_000_000}})
        syncing = self.begun(1_000_000)
        syncing.kill()
        syncing.wait()
        note = self.first.add("Pieni sana")
        self.begun(500_000).kill()
        self.second("sync")
        self.assertEqual(self.second.show(note)["text"], "Pieni sana")
        self.assertEqual(self.state(self.first, attachment)["state"], "under_way")

    def test_a_server_without_room_keeps_the_words_and_nothing_is_lost(self):
        note = self.first.add("Muistiinpano kuvineen")
        path = self.written("paljon.bin", self.dice.randbytes(500_000))
        added = self.first("attachment", "add", note, path)
        self.served.stop()
        self.served.flags = ["--file-quota", "200000"]
        self.served.start()
        self.first("sync")
        waiting = self.state(self.first, added["id"])
        self.assertEqual(waiting["problem"], "quota_reached")
        self.assertNotEqual(waiting["state"], "safe")
        self.assertEqual(self.first("outbox")["files"], 1)
        self.assertRefused("not_confirmed", self.first, "attachment", "release", added["id"])
        self.second("sync")
        self.assertEqual(self.second.show(note)["text"], "Muistiinpano kuvineen")
        self.served.stop()
        self.served.flags = []
        self.served.start()
        self.first("sync")
        self.assertEqual(self.state(self.first, added["id"])["state"], "safe")
        self.fetched(note, added["id"], path)

    def test_what_cannot_be_added_is_said_and_leaves_nothing(self):
        note = self.first.add("Muistiinpano")
        self.assertRefused("picture_unreadable", self.first, "attachment", "add", note,
                           self.written("kuva.jpg", b"this is no picture"))
        video = self.folder / "video.mp4"
        with video.open("wb") as file:
            file.truncate(4 * 1024 ** 3)
        self.assertRefused("too_large", self.first, "attachment", "add", note, video)
        self.assertRefused("not_found", self.first, "attachment", "add", "nobodysnote", video)
        self.assertRefused("input_output", self.first, "attachment", "add", note, self.folder / "missing")
        self.assertEqual(self.first("attachment", "list", note), [])
        self.assertEqual(self.first("outbox")["files"], 0)

    def test_a_note_takes_its_files_along(self):
        self.first("space", "create", "--kind", "pilot", "--name", "Pilotti")
        note = self.first.add("Siirtyvä")
        path = self.written("liite.txt", b"Liite")
        self.first("attachment", "add", note, path)
        moved = self.first("note", "move", note, "--space", "Pilotti")["id"]
        listed, = self.first("attachment", "list", moved)
        copy = self.folder / "copy"
        self.first("attachment", "get", listed["id"], copy)
        self.assertEqual(copy.read_bytes(), b"Liite")
        self.first("sync")
        self.second("sync")
        self.assertRefused("not_found", self.second, "note", "show", moved)

    def test_a_stick_brings_words_and_files(self):
        note = self.first.add("Ilman yhteyttä")
        path = self.written("liite.txt", b"Tikulla")
        added = self.first("attachment", "add", note, path)
        stick = self.folder / "stick.kopa"
        written = self.first("parcel", "write", stick, "--for-server")
        self.assertEqual((written["files"], written["bytes"]), (1, stick.stat().st_size))
        taken = self.second("parcel", "take", stick)
        self.assertEqual(taken["files"], 1)
        self.assertEqual(self.second.show(note)["text"], "Ilman yhteyttä")
        self.second("sync")
        self.assertEqual(self.state(self.second, added["id"])["state"], "safe")
        self.first("sync")
        self.assertSame(self.first, self.second)
        stick.write_bytes(stick.read_bytes()[:-10])
        self.assertRefused("parcel_damaged", self.second, "parcel", "take", stick)


if __name__ == "__main__":
    import unittest
    unittest.main()
