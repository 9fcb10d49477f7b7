"""Envelopes and what is in them: PROTOCOL.md, "Envelope", "Padding" and "Change body"."""
import zstandard

import cbor
import keys
from keys import Refused


def unpad(padded):
    """Length, content, zeros up to Padmé's length."""
    length = int.from_bytes(padded[:4], "big")
    total = 4 + length
    exponent = total.bit_length() - 1
    width = exponent - exponent.bit_length()
    rounded = -(-total >> width) << width if width > 0 else total
    if len(padded) != rounded or any(padded[total:]):
        raise Refused("padding of another length, or not of zeros")
    return padded[4:total]


class Columns:
    """The runs of all text edits of a body."""

    def __init__(self, data):
        self.data, self.at = data, 0
        runs = [self._number() for _ in range(self._number())]
        total = sum(runs)
        steps = [self._number() for _ in range(total)]
        removed = [self._number() for _ in range(total)]
        inserted = [self._number() for _ in range(total)]
        words = self.data[self.at:].decode("utf-8")
        if len(words) != sum(inserted):
            raise Refused("words too many or too few")
        self.patches, run, word = [], 0, 0
        for count in runs:
            patch, end = [], 0
            for _ in range(count):
                step = steps[run] >> 1 if steps[run] % 2 == 0 else -(steps[run] + 1 >> 1)
                at = end + step - removed[run]
                patch.append((at, removed[run], words[word:word + inserted[run]]))
                end = at + inserted[run]
                word += inserted[run]
                run += 1
            self.patches.append(patch)

    def _number(self):
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 127) << shift
            shift += 7
            if not byte & 128:
                if byte == 0 and shift > 7:
                    raise Refused("a number longer than needed")
                return value


def changes(body, author):
    """One line for each change of a body."""
    fields = cbor.read(body)
    if fields[0] != 1 or len(fields) not in (4, 5):
        raise Refused("a body of another version")
    _, devices, seen, listed = fields[:4]
    texts = iter(Columns(fields[4]).patches if len(fields) == 5 else [])
    names = [author] + devices
    dots = ", ".join(f"{names[seen[i]].hex()[:8]}#{seen[i + 1]}" for i in range(0, len(seen), 2))
    if dots:
        yield f"  had seen {dots}"
    for number, time, kind, record, writes in listed:
        yield f"  change {number} at {time >> 16} of record {record}, type {kind}"
        for field, element, value, *_ in writes:
            if isinstance(value, list):
                value = f"{value} {next(texts)}"
            yield f"    field {field}{'/' + element if element else ''} = {value}"
    if next(texts, None) is not None:
        raise Refused("runs that no write takes")


class Envelopes:
    """The envelopes of a space in the order in which they came."""

    def __init__(self, members, space_keys):
        self.members, self.keys = members, space_keys
        self.heads, self.parts = {}, {}

    def take(self, data):
        """Lines that say what an envelope holds."""
        header_bytes, sealed, signature = cbor.read(data)
        header = cbor.read(header_bytes)
        version, suite, _, _, epoch, author, seq, previous, position, _ = header
        if (version, suite) != (1, 1):
            raise Refused("an envelope of another version")
        mark = keys.digest("envelope-hash", data)
        verdict = self.members.judge(header, mark)
        signed = header_bytes + keys.digest("envelope-body", sealed)
        keys.check("envelope-header", signed, signature, self.members.devices[author].verify, "an envelope")
        last = self.heads.get(author, (0, bytes(32), 0))
        if seq != last[0] + 1 or previous != last[1] or position < last[2]:
            raise Refused("an envelope does not follow the one before")
        self.heads[author] = (seq, mark, position)
        yield f"envelope {seq} of {author.hex()[:8]}, epoch {epoch}, position {position}: {verdict}"
        padded = keys.open_sealed(sealed, keys.prefix("envelope-header") + header_bytes, self.keys[epoch])
        index, count, piece = cbor.read(unpad(padded))
        pieces = self.parts.setdefault(author, [])
        if index != len(pieces) or not index < count <= 64:
            raise Refused("a piece out of its order")
        pieces.append(piece)
        if index + 1 < count:
            return
        frame = b"".join(self.parts.pop(author))
        size = zstandard.frame_content_size(frame)
        if not 0 <= size <= 32 * 1024 * 1024:
            raise Refused("a frame without a size, or too large")
        body = zstandard.ZstdDecompressor().decompress(frame, max_output_size=size)
        yield from changes(body, author)
