"""Deterministic CBOR as PROTOCOL.md, "Encoding", allows it: integers, byte and text strings, arrays, booleans, null."""


class Malformed(Exception):
    pass


class _Reader:
    def __init__(self, data):
        self.data = data
        self.at = 0

    def take(self, count):
        if count > len(self.data) - self.at:
            raise Malformed("cut short")
        self.at += count
        return self.data[self.at - count:self.at]

    def length(self, info):
        if info < 24:
            return info
        if info > 27:
            raise Malformed("no definite length")
        size = 1 << (info - 24)
        value = int.from_bytes(self.take(size), "big")
        if value < (24 if size == 1 else 1 << (4 * size)):
            raise Malformed("an integer longer than needed")
        return value

    def item(self, depth):
        if depth == 0:
            raise Malformed("too deep")
        first = self.take(1)[0]
        major, info = first >> 5, first & 31
        if major == 7:
            if info not in (20, 21, 22):
                raise Malformed("no float and nothing else simple")
            return {20: False, 21: True, 22: None}[info]
        value = self.length(info)
        if major == 0:
            return value
        if major == 1:
            return -1 - value
        if major == 2:
            return self.take(value)
        if major == 3:
            try:
                return self.take(value).decode("utf-8")
            except UnicodeDecodeError as error:
                raise Malformed("no UTF-8") from error
        if major == 4:
            return [self.item(depth - 1) for _ in range(value)]
        raise Malformed("maps and tags do not occur")


def read(data, depth=24):
    """One whole item, and nothing after it."""
    reader = _Reader(data)
    value = reader.item(depth)
    if reader.at != len(data):
        raise Malformed("trailing bytes")
    return value


def write(value):
    """The one form of an item."""
    if value is None or value is True or value is False:
        return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[value]
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        text = value.encode("utf-8")
        return _head(3, len(text)) + text
    return _head(4, len(value)) + b"".join(write(item) for item in value)


def _head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if value < 1 << (8 * size):
            return bytes([major << 5 | info]) + value.to_bytes(size, "big")
    raise Malformed("an integer too large")
