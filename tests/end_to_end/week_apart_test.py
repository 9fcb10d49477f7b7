"""Two people write into one note and one list for a week without a line; nothing that either typed is lost."""
import os
import random
import unittest

import kopa

DAYS = 7
SEED = int(os.environ.get("KOPA_SEED", random.SystemRandom().randrange(2**32)))


class Writer:
    """Edits the note and the list of one device, and remembers what must still be there afterwards."""

    def __init__(self, name, device, note, pilot, dice):
        self.name, self.device, self.note, self.pilot, self.dice = name, device, note, pilot, dice
        self.typed, self.items, self.words = [], [], 0

    def word(self):
        self.words += 1
        return f"{self.name}{self.words}ä😀"

    def type(self):
        """Words of one's own, at a random place between others."""
        text = self.device.show(self.note)["text"]
        word = self.word()
        words = text.split(" ")
        words.insert(self.dice.randrange(len(words) + 1), word)
        self.device.write(self.note, " ".join(words))
        self.typed.append(word)

    def erase(self):
        if self.typed:
            gone = self.typed.pop(self.dice.randrange(len(self.typed)))
            text = self.device.show(self.note)["text"]
            self.device.write(self.note, " ".join(word for word in text.split(" ") if word != gone))

    def append(self):
        word = self.word()
        self.device("note", "edit", self.note, "--append", "-", text=f" {word}")
        self.typed.append(word)

    def list(self):
        steps = self.device("record", "show", self.pilot)["steps"]
        after = self.dice.choice([""] + [step["id"] for step in steps])
        if steps and self.dice.random() < 0.4:
            item = self.dice.choice(steps)["id"]
            if item != after:
                self.device("list", "move", self.pilot, "steps", item, "--after", after)
            return
        word = self.word()
        self.device("list", "add", self.pilot, "steps", word, "--after", after)
        self.items.append(word)

    def day(self):
        for _ in range(3):
            self.dice.choices([self.type, self.append, self.erase, self.list], [4, 2, 1, 3])[0]()


class WeekApart(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.served = self.server()
        self.first, self.second = self.network(self.served)

    def test_nothing_typed_is_lost(self):
        print("KOPA_SEED", SEED)
        dice = random.Random(SEED)
        note = self.first.add("Alku ja loppu.")
        pilot = "pilot:" + self.first("register", "list", "pilots")[0]["id"]
        for step in ("yksi", "kaksi"):
            self.first("list", "add", pilot, "steps", step)
        for device in (self.first, self.second):
            device("sync")
        self.served.stop()
        writers = [Writer("M", self.first, note, pilot, dice), Writer("T", self.second, note, pilot, dice)]
        for _ in range(DAYS):
            for writer in writers:
                writer.day()
        self.served.start()
        for device in (self.first, self.second, self.first):
            device("sync")
        self.assertSame(self.first, self.second)
        for device in (self.first, self.second):
            text = device.show(note)["text"]
            for word in writers[0].typed + writers[1].typed + ["Alku", "ja", "loppu."]:
                self.assertEqual(text.count(word), 1, word)
            steps = [step["text"] for step in device("record", "show", pilot)["steps"]]
            self.assertEqual(sorted(steps), sorted(["yksi", "kaksi", *writers[0].items, *writers[1].items]))
        story = self.first("text-history", note)
        self.assertEqual("".join(passage["text"] for passage in story["authors"]), story["text"])

    def test_who_differed_is_asked_once(self):
        note = self.first.add("Alku.", "--kind", "visit")
        for device in (self.first, self.second):
            device("sync")
        self.first("note", "edit", note, "--kind", "idea")
        self.second("note", "edit", note, "--kind", "interview")
        for device in (self.first, self.second, self.first):
            device("sync")
        difference = self.first("differences")[0]
        self.assertEqual((difference["id"], difference["field"]), (note, "kind"))
        values = [version["value"] for version in difference["versions"]]
        self.assertEqual(sorted(values), ["idea", "interview"])
        self.assertEqual(self.first("review", note, "kind", "--keep", "2"), [])
        for device in (self.first, self.second):
            device("sync")
        self.assertEqual(self.second.show(note)["kind"], values[1])
        self.assertEqual(self.second("differences"), [])
        self.assertEqual(len(self.second("review", note, "kind", "--reopen")), 1)
        self.assertEqual(self.second.show(note)["kind"], values[0])
        for device in (self.second, self.first):
            device("sync")
        self.assertSame(self.first, self.second)
        self.assertEqual(self.first("record", "set", difference["key"], "kind", "visit")["kind"], "visit")
        self.assertEqual(self.first("differences"), [])

    def test_money_is_whole_cents(self):
        pilot = "pilot:" + self.first("register", "list", "pilots")[0]["id"]
        self.assertEqual(self.first("record", "set", pilot, "budget", "123450")["budget"], 123450)
        self.assertRefused("invalid_argument", self.first, "record", "set", pilot, "budget", "12,5")


if __name__ == "__main__":
    unittest.main()
