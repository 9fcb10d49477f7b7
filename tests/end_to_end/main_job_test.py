"""Notes written offline on two devices meet through a server."""
import unittest

import kopa


class MainJob(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.served = self.server()
        self.first, self.second = self.network(self.served)

    def sync(self, *devices):
        return [device("sync") for device in devices]

    def test_notes_written_offline_meet(self):
        first, second = self.first, self.second
        pilots = [pilot["id"] for pilot in first("register", "list", "pilots")]
        common = first.add("# Vierailu\n\nAlku.\n", "--pilot", pilots[0], "--kind", "visit", "--tag", "etä")
        self.sync(first, second)
        self.assertEqual(second.show(common)["text"], "# Vierailu\n\nAlku.\n")
        self.served.stop()

        first.write(common, "# Vierailu\n\nAlku. Minun lauseeni.\n")
        second.write(common, "# Vierailu\n\nAlku. Toisen lause.\n")
        first("note", "edit", common, "--tag", "kieli", "--pilot", pilots[1])
        second("note", "edit", common, "--tag", "ruotsi")
        own = [first.add("Haastattelu Kauhavalla", "--kind", "interview"), second.add("En idé från Närpes")]
        for device in (first, second):
            self.assertRefused("server_unreachable", device, "sync")
            self.assertEqual(len(device("outbox")["records"]), 2)
        self.served.start()
        self.sync(first, second, first)

        self.assertSame(first, second)
        for device in (first, second):
            note = device.show(common)
            self.assertIn("Minun lauseeni.", note["text"])
            self.assertIn("Toisen lause.", note["text"])
            self.assertTrue(note["joined"])
            self.assertEqual(note["tags"], ["etä", "kieli", "ruotsi"])
            self.assertEqual(note["pilot"], pilots[1])
            self.assertEqual({note["id"] for note in device("note", "list")}, {common, *own})
        self.assertIn(own[1], [hit["id"] for hit in first("search", "närpes")])

    def test_history_names_who_wrote_what(self):
        note = self.first.add("yksi")
        self.sync(self.first, self.second)
        self.second.write(note, "kaksi")
        self.sync(self.second, self.first)
        people = {member["device"]: member["person"] for member in self.first("device", "list")}
        told = [(people[entry["device"]], entry["before"], entry["after"])
                for entry in self.first("note", "history", note) if entry["field"] == "text"]
        self.assertEqual(told, [("Testi Testinen", None, "yksi"), ("Exempel Exempelsson", "yksi", "kaksi")])
        self.assertTrue(all(entry["safe"] for entry in self.first("note", "history", note)))

    def test_a_trashed_note_that_another_edited_comes_back(self):
        note = self.first.add("yksi")
        self.sync(self.first, self.second)
        self.first("note", "trash", note)
        self.second.write(note, "kaksi")
        self.sync(self.first, self.second, self.first)
        for device in (self.first, self.second):
            self.assertTrue(device.show(note)["revived"])
            self.assertFalse(device.show(note)["trashed"])
        self.assertSame(self.first, self.second)

    def test_an_exchange_with_nothing_new_is_one_and_small(self):
        self.sync(self.first, self.second, self.first)
        idle = self.first("sync")
        self.assertEqual((idle["sent"], idle["received"]), (0, 0))
        self.assertLessEqual(idle["round_trips"], 2, "one exchange; a process that starts also asks for new spaces")
        self.assertLessEqual(idle["bytes_up"], 300)
        self.assertLessEqual(idle["bytes_down"], 400, "of both, for the common space and the own drafts")
        self.first.add("uutta")
        news = self.first("sync")
        self.assertEqual(news["sent"], 1)
        self.assertLessEqual(news["round_trips"], 2)

    def test_first_contact_takes_one_exchange_more_at_most(self):
        for number in range(5):
            self.first.add(f"muistiinpano {number}")
        self.first("sync")
        third = self.device("third")
        third("network", "join", self.first("invite")["link"])
        self.assertLessEqual(third("sync")["round_trips"], 3)
        self.assertEqual(len(third("note", "list")), 5)

    def test_a_rebuild_changes_nothing(self):
        self.first.add("yksi")
        self.sync(self.first, self.second)
        before = self.second.digest()
        self.assertEqual(self.second("store", "rebuild")["digest"], before)

    def test_a_reader_reads_and_does_not_write(self):
        note = self.first.add("yksi")
        self.first("sync")
        reader = self.device("reader")
        reader("network", "join", self.first("invite", "--role", "reader")["link"])
        self.assertEqual(reader.show(note)["text"], "yksi")
        self.assertRefused("read_only", reader.add, "kaksi")
        self.assertRefused("read_only", reader, "invite")


if __name__ == "__main__":
    unittest.main()
