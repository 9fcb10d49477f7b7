#!/usr/bin/python3
"""Makes a dictionary for envelopes' bodies (PROTOCOL.md, "Suite 2") from what everybody can read in this repository.

usage: core/crypto/make_dictionary.py OUTPUT [BYTES]

The words are the interface's texts in its three languages (translations/), the register and the note templates
(core/network/); never anybody's notes. They are put into change bodies as core/merge/change_codec writes them, and
zstd is trained on those. The same tree and the same libzstd (python3-zstandard of Debian 12) give the same bytes.

dictionary_1.zdict was made so once and never changes: what was sealed with it must stay readable. A better one gets
a number and a suite of its own.
"""
import hashlib
import json
import random
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

import zstandard

NUMBER = 1
BYTES = 64 * 1024  # 16 and 32 kB make notes 14 % and 7 % larger than 64 do, 112 kB 4 % smaller
ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ["fi", "fi", "sv", "en"]  # how often each is drawn
NOTE, CONTACT, PROFILE, ATTACHMENT, ATTENDANCE = 1, 7, 9, 13, 14  # core/records
KINDS = ["visit", "interview", "workshop", "observation", "idea"]


def head(major, value):
    for extra, limit in enumerate([24, 1 << 8, 1 << 16, 1 << 32, 1 << 64]):
        if value < limit:
            break
    if extra == 0:
        return bytes([major << 5 | value])
    return bytes([major << 5 | 23 + extra]) + value.to_bytes(1 << extra - 1, "big")


def cbor(value):
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    return head(4, len(value)) + b"".join(map(cbor, value))


def number(value):
    """Seven bits a byte, as in text patches."""
    return (bytes([value & 0x7F | 0x80]) + number(value >> 7)) if value > 0x7F else bytes([value])


class Material:
    """What the repository's texts say, by language."""

    def __init__(self):
        self.sentences = {language: self.interface(language) for language in set(LANGUAGES)}
        register = json.loads((ROOT / "core/network/register.json").read_text())["records"]
        self.pilots = sorted(register["pilot"])
        self.organisations = sorted(register["organisation"])
        self.places = sorted(register["municipality"])
        self.templates = {language: [] for language in set(LANGUAGES)}
        for name, fields in sorted(register["template"].items()):
            self.templates[fields["language"]].append(fields["text"])
        self.names = {language: set() for language in set(LANGUAGES)}
        for kind in ["pilot", "organisation", "theme", "municipality", "contact"]:
            for fields in register[kind].values():
                for key, words in fields.items():
                    if re.search("_(fi|sv|en)$", key):
                        self.names[key[-2:]].add(words)
        self.names = {language: sorted(names) for language, names in self.names.items()}

    @staticmethod
    def interface(language):
        texts = set()
        for message in xml.parse(ROOT / f"translations/kopa_{language}.ts").iter("message"):
            for place in message.iter():
                if place.tag in ("translation", "numerusform") and place.text and place.text.strip():
                    texts.add(re.sub(r"%L?\w\d?", "", place.text).strip())
        return sorted(texts)


class Notebook:
    """Draws change bodies."""

    def __init__(self, material):
        self.material = material
        self.random = random.Random(NUMBER)

    def identity(self):
        return hashlib.blake2b(self.random.randbytes(16), digest_size=16).hexdigest()

    def text(self, language):
        draw, material = self.random, self.material
        words = draw.choice(material.templates[language]) if draw.random() < 0.3 else "# "
        for _ in range(draw.randint(2, 8)):
            source = material.sentences if draw.random() < 0.8 else material.names
            words += draw.choice(source[language]) + draw.choice([" ", ". ", ".\n\n", "\n\n", "\n- ", "\n- [ ] "])
        return words

    def day(self):
        draw = self.random
        date = f"{draw.choice([2020, 2021])}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        zone = draw.choice(["+02:00", "+03:00"])
        return f"{date}T{draw.randint(7, 20):02}:{draw.randint(0, 59):02}:00{zone}"

    def note(self, patches):
        draw, material = self.random, self.material
        language = draw.choice(LANGUAGES)
        if draw.random() < 0.15:
            at, words = draw.randrange(5000), self.text(language)
            patches.append((at, words))
            return NOTE, [[9, "", [], [0, draw.randint(1, 300)]]]
        writes = [[1, "", draw.choice(KINDS), []], [2, "", draw.choice(material.pilots), []]]
        if draw.random() < 0.3:
            writes.append([5, "", draw.choice(material.places), []])
        writes += [[6, "", self.day(), []], [7, "", language, []]]
        patches.append((0, self.text(language)))
        writes.append([9, "", [], []])
        for field, source in [(3, material.organisations), (8, material.names[language])]:
            for element in draw.sample(source, draw.choice([0, 0, 1, 2])):
                writes.append([field, element, True, []])
        return NOTE, writes

    def other(self):
        draw, material = self.random, self.material
        sealed = [draw.randbytes(16), draw.randbytes(draw.randint(44, 70))]
        identity = self.identity()
        return draw.choice([
            (CONTACT, [[1, "", draw.choice(material.pilots), []], [2, "", draw.choice(material.organisations), []],
                       [6, "", sealed, []]]),
            (PROFILE, [[1, "", sealed, []]]),
            (ATTACHMENT, [[1, "", identity, []], [2, "", "IMG_0001.jpg", []], [3, "", "image/jpeg", []],
                          [4, "", draw.randint(100_000, 4_000_000), []], [5, "", self.identity() * 2, []],
                          [6, "", self.identity() * 2, []], [8, "", 1920, []], [9, "", 1440, []],
                          [12, "", self.day(), []]]),
            (ATTENDANCE, [[1, "", identity, []], [2, "", sealed, []], [3, "", draw.choice(material.names["fi"]), []],
                          [5, "", self.day(), []]]),
        ])

    def body(self):
        draw, patches, changes = self.random, [], []
        first, time = draw.randint(1, 400), (1_577_836_800_000 + draw.randrange(63_000_000_000)) << 16
        for n in range(draw.choice([1, 1, 2, 4])):
            kind, writes = self.note(patches) if draw.random() < 0.9 else self.other()
            changes.append([first + n, time + n, kind, self.identity(), writes])
        texts = number(len(patches)) + number(1) * len(patches) + b"".join(number(2 * at) for at, _ in patches)
        texts += bytes(len(patches)) + b"".join(number(len(words)) for _, words in patches)
        texts += b"".join(words.encode() for _, words in patches)
        return cbor([1, [], [], changes] + ([texts] if patches else []))


def main(output, size=BYTES):
    notebook = Notebook(Material())
    bodies = [notebook.body() for _ in range(4000)]
    dictionary = zstandard.train_dictionary(int(size), bodies, k=200, d=8, level=19, dict_id=NUMBER, threads=0)
    Path(output).write_bytes(dictionary.as_bytes())


main(*sys.argv[1:])
