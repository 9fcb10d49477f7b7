#!/usr/bin/env python3
"""Makes the editing sessions that Kopa's text merge and its peers are measured on: one form, one file each.

    editing_sessions.py FOLDER [TRACES]     all that tests/benchmarks/run merge measures
    editing_sessions.py FOLDER --tiny       enough to show that it runs

Writes FOLDER/NAME.json: {"end": text, "txns": [[parents, writer, [[at, removed, inserted], ...]], ...]}. Parents are
indexes of earlier txns; positions are in code points and relative to the text at the parents. A writer's own txns
always follow one another.

- The real sessions of TRACES (automerge-paper, friendsforever, A1; ../shared/traces/README.md), where they are, and
  the first half of the sequential one.
- branches-N: two people go on from one text of 100,000 characters, N edits each, unaware of each other. Seed 20211.
  An edit is one character typed or erased. A run of typing is 1 to 16 characters of a stream of words, a run of
  erasing 1 to 8 characters backwards; one run in four erases. Four runs in five start within 200 characters of the
  last one, the others anywhere. Words are drawn from 300 invented ones of 2 to 5 syllables, common ones more often
  (rank = 300^u). Both may erase the same words, but nobody types where the other does, or where only erased words
  lie between: so the merged text is known here without merging, and every engine must end in it.
"""
import gzip
import json
import pathlib
import random
import sys

SEED = 20211
BASE = 100_000
EDITS = (10_000, 25_000, 50_000)
SYLLABLES = "ka ko ku lu pe ta to ri sa se va mi no ha jo la ne si tu vi ry my tä pö sä".split()


class Words:
    """Invented words from a seed. Only random() is drawn from: its sequence is the same in every Python."""

    def __init__(self, seed):
        self.draw = random.Random(seed).random
        self.words = ["".join(SYLLABLES[self.below(len(SYLLABLES))] for _ in range(2 + self.below(4)))
                      for _ in range(300)]
        self.ahead = ""

    def below(self, limit):
        return int(self.draw() * limit)

    def word(self):
        word = self.words[int(len(self.words) ** self.draw()) - 1]
        return word + (".\n\n" if self.below(40) == 0 else ". " if self.below(12) == 0 else " ")

    def stretch(self, length):
        """The next characters of an endless text."""
        while len(self.ahead) < length:
            self.ahead += self.word()
        text, self.ahead = self.ahead[:length], self.ahead[length:]
        return text


class Branch:
    """One person's edits from the common text. Items are numbers: of a base character, or -1-i of an own one."""

    def __init__(self, words, length, taken):
        self.words = words
        self.length = length
        self.items = list(range(length))
        self.typed = []   # (gap, character): after which base character it stands
        self.taken = taken  # gaps in which the other one has typed
        self.gaps = set()
        self.patches = []
        self.at = words.below(length)

    def gap(self, item):
        """The base character that an item is, or after which it was typed."""
        return item if item >= 0 else self.typed[-1 - item][0]

    def gaps_at(self, at):
        """All gaps between base characters that lie at a place, more than one where words were erased."""
        left = self.gap(self.items[at - 1]) if at > 0 else -1
        if at == len(self.items):
            return range(left, self.length)
        right = self.items[at]
        return range(left, self.gap(right) + (0 if right >= 0 else 1))

    def place(self):
        while True:
            near = self.words.below(5) > 0
            at = self.at + self.words.below(401) - 200 if near else self.words.below(len(self.items))
            at = min(max(at, 0), len(self.items))
            if self.taken.isdisjoint(self.gaps_at(at)):
                return at

    def type(self, left):
        gaps = self.gaps_at(self.at)
        self.gaps.update(gaps)
        for character in self.words.stretch(min(left, 1 + self.words.below(16))):
            self.patches.append([self.at, 0, character])
            self.typed.append((gaps[0], character))
            self.items.insert(self.at, -len(self.typed))
            self.at += 1

    def erase(self, left):
        for _ in range(min(left, 1 + self.words.below(8), self.at)):
            self.at -= 1
            self.patches.append([self.at, 1, ""])
            del self.items[self.at]

    def write(self, edits):
        while len(self.patches) < edits:
            self.at = self.place()
            left = edits - len(self.patches)
            if self.words.below(4) == 0:
                self.erase(left)
            else:
                self.type(left)


def merged(base, branches):
    """The base characters that nobody erased, and after each the words that somebody typed there."""
    kept = set(range(len(base)))
    for branch in branches:
        kept &= {item for item in branch.items if item >= 0}
    typed = {}
    for branch in branches:
        for item in branch.items:
            if item < 0:
                gap, character = branch.typed[-1 - item]
                typed.setdefault(gap, []).append(character)
    parts = typed.get(-1, [])
    for i, character in enumerate(base):
        if i in kept:
            parts.append(character)
        parts += typed.get(i, [])
    return "".join(parts)


def branches(edits, length):
    words = Words(SEED)
    base = words.stretch(length)
    one = Branch(words, length, set())
    one.write(edits)
    other = Branch(words, length, one.gaps)
    other.write(edits)
    return {"end": merged(base, [one, other]),
            "txns": [[[], 0, [[0, 0, base]]], [[0], 1, one.patches], [[0], 2, other.patches]]}


def trace(path):
    with gzip.open(path) as file:
        content = json.load(file)
    txns = [[txn.get("parents", [i - 1] if i else []), txn.get("agent", 0), txn["patches"]]
            for i, txn in enumerate(content["txns"])]
    return {"end": content["endContent"], "txns": txns}


def half(session):
    """The first half of a session, which one person wrote."""
    txns = session["txns"][:(len(session["txns"]) + 1) // 2]
    text = []
    for _, _, patches in txns:
        for at, removed, inserted in patches:
            text[at:at + removed] = inserted
    return {"end": "".join(text), "txns": txns}


def main(arguments):
    tiny = "--tiny" in arguments
    folders = [pathlib.Path(argument) for argument in arguments if argument != "--tiny"]
    folder = folders[0]
    folder.mkdir(parents=True, exist_ok=True)

    def write(name, session):
        (folder / (name + ".json")).write_text(json.dumps(session, ensure_ascii=False, separators=(",", ":")),
                                               encoding="utf-8")

    if tiny:
        write("branches-100", branches(100, 1000))
        write("alone-100", half(branches(100, 1000)))
        return
    for edits in EDITS:
        write(f"branches-{edits}", branches(edits, BASE))
    for name in ("automerge-paper", "friendsforever", "A1"):
        path = folders[1] / (name + ".json.gz") if len(folders) > 1 else None
        if path is None or not path.exists():
            continue
        session = trace(path)
        write(name, session)
        if name == "automerge-paper":
            write(name + "-half", half(session))


main(sys.argv[1:])
