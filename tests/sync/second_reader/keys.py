"""Hashes, signatures and keys of PROTOCOL.md, over libsodium by PyNaCl."""
import hashlib

import nacl.bindings
import nacl.exceptions
import nacl.public
import nacl.signing


class Refused(Exception):
    """Something that is not to be believed."""


def prefix(domain):
    text = ("kopa/1/" + domain).encode("ascii")
    return bytes([len(text)]) + text


def digest(domain, data):
    return hashlib.blake2b(prefix(domain) + data, digest_size=32).digest()


def check(domain, data, signature, key, what):
    try:
        nacl.signing.VerifyKey(key).verify(prefix(domain) + data, signature)
    except (nacl.exceptions.BadSignatureError, nacl.exceptions.ValueError, ValueError) as error:
        raise Refused(f"the signature of {what} does not hold") from error


def device_id(key):
    return digest("device-name", key)[:16]


def number(value, size):
    return value.to_bytes(size, "big")


def subkey(root, index, context):
    """crypto_kdf_derive_from_key, 32 bytes."""
    salt = index.to_bytes(8, "little") + bytes(8)
    return hashlib.blake2b(b"", digest_size=32, key=root, salt=salt, person=context.ljust(16, b"\0")).digest()


def key_id(space, epoch, key):
    return digest("key-id", space + number(epoch, 4) + key)


def unwrap(wrapped, space, epoch, expected, box_secret):
    """A space key wrapped to an X25519 key; every field is checked."""
    secret = nacl.public.PrivateKey(box_secret)
    try:
        plain = nacl.public.SealedBox(secret).decrypt(wrapped)
    except nacl.exceptions.CryptoError as error:
        raise Refused("a wrapped key does not open") from error
    fields = prefix("key-wrap") + space + number(epoch, 4) + bytes(secret.public_key)
    key = plain[len(fields):]
    if not plain.startswith(fields) or len(key) != 32 or key_id(space, epoch, key) != expected:
        raise Refused("a wrapped key is another one than the list names")
    return key


def open_sealed(sealed, associated, key):
    """Nonce, then XChaCha20-Poly1305."""
    try:
        return nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed[24:], associated, sealed[:24], key)
    except nacl.exceptions.CryptoError as error:
        raise Refused("sealed bytes do not open") from error


def open_previous(sealed, space, epoch, expected, key):
    """The former key that an open rotation hands down."""
    associated = prefix("previous-key") + space + number(epoch, 4)
    former = open_sealed(sealed, associated, subkey(key, 1, b"prev-key"))
    if key_id(space, epoch - 1, former) != expected:
        raise Refused("a former key is another one than the list names")
    return former
