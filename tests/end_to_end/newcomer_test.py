"""Who joins late starts at once from what another device tells, and can check it against what people signed."""
import unittest

import kopa


class Newcomer(kopa.TestCase):
    def notices(self, device):
        return [notice["notice"] for notice in device("safety", "notices")]

    def test_starts_at_once(self):
        server = self.server()
        first, second = self.network(server)
        for number in range(12):
            first.add(f"Kokeilun muistiinpano {number}")
            first("sync")
        second("sync")
        second.add("Anteckning från den andra enheten")
        second("sync")
        first("sync")
        first("checkpoint", "make")

        late = self.device("late")
        late("network", "join", first("invite")["link"], "--person", "Exempel Sen")
        first("sync")
        late("sync")
        self.assertEqual(len(late("search", "kokeilun")), 12)
        self.assertEqual(len(late("search", "anteckning")), 1)
        self.assertIn("told_by_one", self.notices(late))
        self.assertLess(late("store", "check")["envelopes"], first("store", "check")["envelopes"])

        late("checkpoint", "history")
        self.assertNotIn("told_by_one", self.notices(late))
        for device in (first, second, late, first, second):
            device("sync")
        self.assertSame(first, second, late)

        # The server keeps it over a restart, and another one joins from it.
        server.stop()
        server.start()
        last = self.device("last")
        last("network", "join", first("invite")["link"], "--person", "Exempel Sist")
        first("sync")
        last("sync")
        self.assertIn("told_by_one", self.notices(last))
        self.assertEqual(len(last("search", "kokeilun")), 12)


if __name__ == "__main__":
    unittest.main()
