"""A person's data is erased everywhere: on three devices, one of them away, on one that joins later, and at the server."""
import json
import pathlib
import tempfile
import unittest

import kopa

PLANTED = "Exempelssonplanted"
PERSON = f"Exempel {PLANTED}"


class Erasure(kopa.TestCase):
    def in_files(self, folder):
        return [path.name for path in folder.rglob("*") if path.is_file() and PLANTED.encode() in path.read_bytes()]

    def in_export(self, device):
        """A store is sealed: what it holds shows in what its owner takes out in the clear."""
        with tempfile.TemporaryDirectory() as folder:
            device("export", folder + "/out")
            return self.in_files(pathlib.Path(folder))

    def test_everywhere(self):
        server = self.server()
        first, second = self.network(server)
        third = self.device("third")
        third("network", "join", first("invite")["link"], "--person", "Testi Toinen")
        key = "contact:etela-savo.contact1"
        first("record", "set", key, "name", PERSON)
        for device in (first, second, third):
            device("sync")
            self.assertEqual(device("record", "show", key)["name"], PERSON)
            self.assertTrue(self.in_export(device))
        self.assertEqual(self.in_files(server.store.parent), [])
        report = first("subject", "report", key)["markdown"]
        self.assertIn(PERSON, report)

        first("erase", key, "--reason", "asked")
        self.assertEqual(self.in_export(first), [])
        first("sync")
        second("sync")
        third("record", "set", key, "email", f"{PLANTED}@example.org")
        third("sync")
        third("sync")
        later = self.device("later")
        later("network", "join", first("invite")["link"], "--person", "Testi Kolmas")
        devices = (first, second, third, later)
        for device in devices + devices:
            device("sync")
        for device in devices:
            shown = device("record", "show", key)
            self.assertFalse(shown.get("name") or shown.get("email"), shown)
            self.assertEqual(device("search", PLANTED), [])
            self.assertEqual(self.in_export(device), [])
            self.assertNotIn(PLANTED, device("subject", "report", key)["markdown"])
        self.assertRefused("invalid_argument", first, "record", "set", key, "name", PERSON)
        # Whole digests differ: each person has drafts of their own beside the network's space.
        self.assertEqual(len({json.dumps(device("record", "show", key), sort_keys=True) for device in devices}), 1)
        for device in devices:
            self.assertEqual(device("outbox")["records"], [])
            self.assertEqual(device("store", "check")["refused"], [])
        server.stop()
        self.assertEqual(self.in_files(server.store.parent), [])


if __name__ == "__main__":
    unittest.main()
