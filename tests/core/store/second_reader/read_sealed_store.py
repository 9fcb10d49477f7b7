#!/usr/bin/python3
"""Reads a sealed store by core/store/SEALED_FILE.md alone: no code of Kopa's, libsodium through PyNaCl.

usage: read_sealed_store.py tests/data/sealed_store.json
Opens the key slots both ways, decrypts the frozen store at rest and the one in the midst of a commit (with its
journal played back), and compares what SQLite then finds in them with the content that the file names.
"""
import base64
import hashlib
import json
import sqlite3
import struct
import sys
import unicodedata

import nacl.bindings as sodium

PAGE, PLAIN, RECORD = 4096, 4056, 4104


class Damaged(Exception):
    pass


def domain(name):
    return bytes([len(name)]) + name.encode()


def subkey(key, number):
    return hashlib.blake2b(key=key, digest_size=32, salt=struct.pack('<Q', number) + bytes(8),
                           person=b'kopaseal' + bytes(8)).digest()


def unseal(sealed, trailer, associated, key):
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed + trailer[24:40], associated, trailer[:24], key)
    except Exception as error:
        raise Damaged from error


def cbor(data, at=0):
    """One item of the CBOR that the slots use, and where the next begins."""
    major, small = data[at] >> 5, data[at] & 31
    at += 1
    if small < 24:
        value = small
    else:
        size = {24: 1, 25: 2, 26: 4, 27: 8}[small]
        value = int.from_bytes(data[at:at + size], 'big')
        at += size
    if major == 0:
        return value, at
    if major == 2:
        return data[at:at + value], at + value
    assert major == 4, major
    items = []
    for _ in range(value):
        item, at = cbor(data, at)
        items.append(item)
    return items, at


def cbor_uint(value):
    if value < 24:
        return bytes([value])
    for small, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if value < 1 << 8 * size:
            return bytes([small]) + value.to_bytes(size, 'big')
    raise ValueError


class Slots:
    def __init__(self, file):
        whole = []
        for at in (0, PAGE):
            copy = file[at:at + PAGE]
            length = struct.unpack('>I', copy[16:20])[0]
            if copy[:8] != b'KopaKeys' or length > 1024:
                continue
            checksum = hashlib.blake2b(domain('kopa/1/store-slots') + copy[:20 + length], digest_size=32).digest()
            if copy[20 + length:52 + length] == checksum:
                whole.append((struct.unpack('>Q', copy[8:16])[0], copy[20:20 + length]))
        if not whole:
            raise Damaged
        content = max(whole)[1]
        (self.version, self.state, self.check, self.slots), end = cbor(content)
        assert end == len(content) and self.version == 1

    def key(self, keyring=None, passphrase=None):
        for slot in self.slots:
            if slot[0] == 1 and passphrase is not None:
                _, salt, passes, memory, wrapped = slot
                assert (passes, memory) == (3, 268435456)
                text = unicodedata.normalize('NFC', passphrase).encode()
                wrapping = sodium.crypto_pwhash_alg(32, text, salt, passes, memory,
                                                    sodium.crypto_pwhash_ALG_ARGON2ID13)
                head = cbor_uint(1) + bytes([0x40 + 16]) + salt + cbor_uint(passes) + cbor_uint(memory)
            elif slot[0] == 2 and keyring is not None:
                wrapped, wrapping, head = slot[1], keyring, cbor_uint(2)
            else:
                continue
            key = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
                wrapped[24:], domain('kopa/1/store-slot') + head, wrapped[:24], wrapping)
            assert subkey(key, 3) == self.check
            return key
        raise KeyError


class Store:
    def __init__(self, key):
        self.key, self.file_id = subkey(key, 1), subkey(key, 2)

    def associated(self, name, place):
        return domain(name) + self.file_id + place

    def page(self, file, number):
        sealed = file[(number - 1) * PAGE:number * PAGE]
        plain = unseal(sealed[:PLAIN], sealed[PLAIN:], self.associated('kopa/1/store-page', struct.pack('>I', number)),
                       self.key)
        return plain + bytes(PAGE - PLAIN)

    def header(self, journal, segment, at, transaction=None):
        whole = []
        for copy in (journal[at:at + 100], journal[at + 4096:at + 4196]):
            if len(copy) < 100 or copy[:8] != b'KopaJrn1' or (transaction and copy[8:24] != transaction):
                continue
            place = copy[:32] + struct.pack('>I', segment)
            try:
                header = unseal(copy[32:60], copy[60:], self.associated('kopa/1/store-journal-header', place), self.key)
            except Damaged:
                continue
            whole.append((struct.unpack('>Q', copy[24:32])[0], copy[8:24], header))
        return max(whole) if whole else None

    def roll_back(self, journal, pages):
        """Puts the pages of a journal back into the list of a store's pages, of which some may be None."""
        at = segment = 0
        transaction = None
        while found := self.header(journal, segment, at, transaction):
            _, transaction, header = found
            if not any(header):
                return
            assert header[:8] == bytes.fromhex('d9d505f920a163d7')
            count, start, before = struct.unpack('>III', header[8:20])
            if segment == 0:
                del pages[before:]
                pages += [None] * (before - len(pages))
            for i in range(count):
                record = journal[at + 8192 + i * RECORD:at + 8192 + (i + 1) * RECORD]
                place = transaction + struct.pack('>II', segment, i)
                plain = unseal(record[:4064], record[4064:], self.associated('kopa/1/store-journal', place), self.key)
                number, checksum = struct.unpack('>II', plain[:8])
                page = plain[8:] + bytes(PAGE - PLAIN)
                assert checksum == (start + sum(page[at_] for at_ in range(PAGE - 200, 0, -200))) % 2**32
                pages[number - 1] = page
            at = -(-(at + 8192 + count * RECORD) // 4096) * 4096
            segment += 1

    def database(self, file, journal):
        pages = []
        for number in range(1, len(file) // PAGE + 1):
            try:
                pages.append(self.page(file, number))
            except Damaged:
                pages.append(None)
        self.roll_back(journal, pages)
        if None in pages:
            raise Damaged
        return b''.join(pages)


def content(database):
    connection = sqlite3.connect(':memory:')
    connection.deserialize(database)
    assert connection.execute('PRAGMA integrity_check').fetchall() == [('ok',)]
    return [list(row) for row in connection.execute('SELECT id, text FROM entry ORDER BY id')]


def main():
    frozen = json.load(open(sys.argv[1], encoding='utf-8'))
    slots = Slots(base64.b64decode(frozen['kopa.keys']))
    assert slots.state == 1
    key = slots.key(keyring=bytes.fromhex(frozen['keyring_key']))
    assert key == bytes.fromhex(frozen['store_key'])
    assert slots.key(passphrase=frozen['passphrase']) == key
    store = Store(key)
    for name in ('rest', 'commit'):
        case = frozen[name]
        file, journal = (base64.b64decode(case[part]) for part in ('kopa.store', 'kopa.store-journal'))
        found = content(store.database(file, journal))
        assert found == case['content'], name
        print(f'{name}: {len(file) // PAGE} pages, {len(found)} rows')
        for at in range(0, len(file), 1021):
            flipped = bytearray(file)
            flipped[at] ^= 1
            try:
                assert content(store.database(bytes(flipped), journal)) == case['content']
            except Damaged:
                pass


if __name__ == '__main__':
    main()
