"""A device is stolen, lost, copied, restored: nothing to read on its disk, and nobody loses a word."""
import os
import random
import shutil
import signal
import subprocess
import time
import unittest

import kopa

PHRASE = "Mustikkapiirakkalausunto"


def holds(folder, phrase):
    """The files under a folder that hold a phrase, in any encoding in which a program might have left it."""
    forms = [phrase.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [form.lower() for form in forms]
    return [path.name for path in folder.rglob("*") if path.is_file()
            and any(form in data or form in data.lower() for data in [path.read_bytes()] for form in forms)]


class Disk(kopa.TestCase):
    def passphrase(self, words, name="passphrase"):
        path = self.folder / name
        path.write_text(words + "\n")
        return path

    def test_nothing_is_readable_after_any_kill(self):
        device = self.device("stolen")
        device("network", "create", "--name", PHRASE + "verkosto", "--person", PHRASE + " Testinen")
        device.add(PHRASE, "--tag", PHRASE + "tunniste")
        chance = random.Random(int(os.environ.get("KOPA_SEED", "1")))
        for _ in range(12):
            writing = subprocess.Popen(device.command("note", "add", "--text", "-"), stdin=subprocess.PIPE,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)
            writing.stdin.write((PHRASE + " ") * 5000)
            writing.stdin.close()
            time.sleep(chance.uniform(0, 0.12))
            writing.send_signal(signal.SIGKILL)
            writing.wait()
            self.assertEqual(holds(device.folder, PHRASE), [])
        self.assertTrue(device("search", PHRASE), "it is there for who may read")
        self.assertEqual(holds(device.folder, PHRASE), [])

    def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(self):
        device = self.device("locked")
        right, wrong = self.passphrase("oikea salalause", "right"), self.passphrase("väärä salalause", "wrong")
        device("network", "create", "--name", "N", "--passphrase-file", right)
        note = device("note", "add", "--text", "-", "--passphrase-file", right, text="sisältö")["id"]
        before = {path.name: path.read_bytes() for path in device.folder.iterdir()}
        self.assertRefused("passphrase_wrong", device, "note", "list", "--passphrase-file", wrong)
        self.assertRefused("store_locked", device, "note", "list")
        self.assertEqual({path.name: path.read_bytes() for path in device.folder.iterdir()}, before)
        self.assertEqual(device("note", "show", note, "--passphrase-file", right)["text"], "sisältö")
        self.assertRefused("passphrase_short", self.device("short"), "network", "create", "--name", "N",
                           "--passphrase-file", self.passphrase("lyhyt", "brief"))

    def test_a_passphrase_is_changed_and_all_is_sealed_anew(self):
        device = self.device("changed")
        old, new, last = (self.passphrase(words, words) for words in ("vanha salalause", "uusi salalause", "viimeinen sana"))
        device("network", "create", "--name", "N", "--passphrase-file", old)
        note = device("note", "add", "--text", "-", "--passphrase-file", old, text=PHRASE)["id"]
        device("lock", "passphrase", "--passphrase-file", old, "--new-passphrase-file", new)
        self.assertRefused("passphrase_wrong", device, "note", "list", "--passphrase-file", old)
        identity = device("network", "show", "--passphrase-file", new)["device"]
        device("lock", "renew", "--passphrase-file", new, "--new-passphrase-file", last)
        self.assertRefused("passphrase_wrong", device, "note", "list", "--passphrase-file", new)
        self.assertEqual(device("note", "show", note, "--passphrase-file", last)["text"], PHRASE)
        self.assertNotEqual(device("network", "show", "--passphrase-file", last)["device"], identity)
        self.assertEqual(holds(device.folder, PHRASE), [])

    def test_without_the_keyrings_entry_nothing_is_made_anew(self):
        device = self.device("keyring")
        device("network", "create", "--name", "N")
        before = {path.name: path.read_bytes() for path in device.folder.iterdir()}
        with self.assertRaises(kopa.Refused) as told:
            done = subprocess.run(device.command("note", "list"), text=True, capture_output=True,
                                  env=dict(os.environ, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent"))
            raise kopa.Refused(kopa.json.loads(done.stdout))
        self.assertEqual(told.exception.code, "keyring_missing")
        self.assertEqual({path.name: path.read_bytes() for path in device.folder.iterdir()}, before)

    def test_broken_key_slots_are_told_and_left(self):
        device = self.device("slots")
        device("network", "create", "--name", "N")
        keys = device.folder / "kopa.keys"
        whole = keys.read_bytes()
        for broken in (b"", whole[:20], b"x" * len(whole)):
            keys.write_bytes(broken)
            with self.assertRaises(kopa.Refused) as told:
                device("note", "list")
            self.assertIn(told.exception.code, ("seal_damaged", "store_too_new"))
            self.assertEqual(keys.read_bytes(), broken)
        keys.write_bytes(whole)
        self.assertEqual(device("note", "list"), [])


class Copies(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.served = self.server()
        self.first, self.second = self.network(self.served)

    def test_a_copied_store_becomes_a_device_of_its_own(self):
        shared = self.second.add("Ennen kopiota")
        self.second("sync")
        copy = self.device("copy")
        passphrase = self.folder / "passphrase"
        passphrase.write_text("kopion salalause\n")
        self.second("lock", "passphrase", "--new-passphrase-file", passphrase)
        shutil.copytree(self.second.folder, copy.folder)
        after = self.second.add("Alkuperäisessä kopion jälkeen")
        self.second("sync")
        here = copy("note", "add", "--text", "-", "--passphrase-file", passphrase, text="Kopiossa")["id"]
        identity = self.second("network", "show")["device"]
        copy("sync", "--passphrase-file", passphrase)
        renewed = copy("network", "show", "--passphrase-file", passphrase)["device"]
        self.assertNotEqual(renewed, identity, "two stores do not count on as one device")
        self.assertEqual(self.second("network", "show")["device"], identity, "the one that went on stays who it was")
        self.first("sync")
        people = {d["device"]: d["person_id"] for d in self.first("device", "list")}
        self.assertEqual(people[renewed], people[identity])
        self.assertIn("new_device", [n["notice"] for n in self.first("safety", "notices")])
        for device in (self.first, self.second, self.first):
            device("sync")
        for device in (self.first, self.second):
            for note, text in ((shared, "Ennen kopiota"), (after, "Alkuperäisessä kopion jälkeen"), (here, "Kopiossa")):
                self.assertEqual(device.show(note)["text"], text)
        self.assertSame(self.first, self.second)

    def test_a_backup_on_a_stick_brings_everything_back(self):
        kept = self.second.add(PHRASE)
        self.second("sync")
        unsent = self.second.add("Lähettämätön " + PHRASE)
        stick = self.folder / "stick"
        stick.mkdir()
        passphrase = self.folder / "passphrase"
        passphrase.write_text("tikun salalause\n")
        self.second("backup", "make", stick / "kopa.backup", "--backup-passphrase-file", passphrase)
        self.assertEqual(holds(stick, PHRASE), [])
        whole = (stick / "kopa.backup").read_bytes()
        restored = self.device("restored")
        (stick / "cut").write_bytes(whole[:-100])
        self.assertRefused("backup_damaged", restored, "backup", "restore", stick / "cut", "--passphrase-file", passphrase)
        restored("backup", "restore", stick / "kopa.backup", "--passphrase-file", passphrase)
        for note, text in ((kept, PHRASE), (unsent, "Lähettämätön " + PHRASE)):
            self.assertEqual(restored("note", "show", note, "--passphrase-file", passphrase)["text"], text)
        self.assertNotEqual(restored("network", "show", "--passphrase-file", passphrase)["device"],
                            self.second("network", "show")["device"])

    def test_ones_own_data_in_the_clear_on_request(self):
        self.second.add("Luettavaksi kaikille " + PHRASE)
        out = self.folder / "out"
        self.second("export", out)
        self.assertTrue(holds(out, PHRASE))


class Recovery(kopa.TestCase):
    def test_the_code_alone_restores_a_person(self):
        served = self.server()
        first, second = self.network(served)
        note = second.add("Muistiin ennen varkautta")
        code = second("recovery", "make")["code"]
        second("sync")
        first("sync")
        found = self.device("new")
        slip = list(code)
        place = next(i for i, sign in enumerate(slip) if sign.isalnum())
        slip[place] = "z" if slip[place].lower() != "z" else "y"
        with self.assertRaises(kopa.Refused) as told:
            found("recovery", "restore", "".join(slip), "--server", served.url)
        self.assertEqual(told.exception.code, "code_mistyped")
        self.assertIn("group 1", told.exception.message)
        found("recovery", "restore", code.lower(), "--server", served.url, "--person", "Exempel Exempelsson")
        found("sync")
        self.assertEqual(found.show(note)["text"], "Muistiin ennen varkautta")
        lost = second("network", "show")["device"]
        found("device", "remove", lost, "--everywhere")
        found("sync")
        first("sync")
        self.assertIn(lost, [d["device"] for d in first("device", "list") if d["removed"]])
        found.add("Uudella laitteella")
        found("sync")
        first("sync")
        self.assertEqual(len(first("note", "list")), 2)
        self.assertRefused("code_unknown", self.device("another"), "recovery", "restore",
                           self.other_code(first), "--server", served.url)

    def other_code(self, device):
        """A whole code that a later one replaced."""
        code = device("recovery", "make")["code"]
        device("recovery", "make")
        device("sync")
        return code


if __name__ == "__main__":
    unittest.main()
