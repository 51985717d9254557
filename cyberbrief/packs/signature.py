"""The signed envelope of a pack: DSSE with one Ed25519 signature over the exact bytes.

DSSE (Dead Simple Signing Envelope 1.0) signs the pre-authentication encoding (PAE) of a type and the bytes, so that a
signature over one kind of thing is never one over another. The envelope itself is JSON in one spelling only; it is
taken apart by one expression over the bytes, since nothing is verified yet when that happens.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from cyberbrief.packs.errors import DamagedPackError, NotAPackError, UnsignedPackError, WrongSignatureError

PACK_TYPE: Final = "application/vnd.cyberbrief.pack+jsonl"
CARD_TYPE: Final = "application/vnd.cyberbrief.card+json"
_START: Final = b'{"payload":"'
_ENVELOPE: Final = re.compile(
    rb'\{"payload":"([A-Za-z0-9+/]*={0,2})","payloadType":"'
    + re.escape(PACK_TYPE.encode())
    + rb'","signatures":\[(?:\{"keyid":"ed25519:([0-9a-f]{64})","sig":"([A-Za-z0-9+/]{86}==)"\})?\]\}\n?'
)


@dataclass(frozen=True)
class Verified:
    """Bytes whose signature fits, and the public key that made it; whose key that is, is another question."""

    payload: bytes
    key: bytes


def pre_authentication(kind: str, body: bytes) -> bytes:
    """Return what is signed: both lengths, the type and the bytes (DSSE, PAE)."""
    name = kind.encode("ascii")
    return b"DSSEv1 %d %s %d %s" % (len(name), name, len(body), body)


def sign(key: Ed25519PrivateKey, kind: str, body: bytes) -> bytes:
    """Return the 64 bytes of a signature."""
    return key.sign(pre_authentication(kind, body))


def fits(key: bytes, kind: str, body: bytes, signature: bytes) -> bool:
    """Tell whether the signature over these bytes is by this public key."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, pre_authentication(kind, body))
    except (InvalidSignature, ValueError):
        return False
    return True


def enveloped(key: Ed25519PrivateKey, payload: bytes) -> bytes:
    """Sign a payload and return the envelope with it."""
    public = key.public_key().public_bytes_raw()
    return b'{"payload":"%s","payloadType":"%s","signatures":[{"keyid":"ed25519:%s","sig":"%s"}]}\n' % (
        base64.b64encode(payload),
        PACK_TYPE.encode(),
        public.hex().encode(),
        base64.b64encode(sign(key, PACK_TYPE, payload)),
    )


def verified(envelope: bytes) -> Verified:
    """Return the payload once its signature fits the key that the envelope names.

    Raises:
        NotAPackError, DamagedPackError: the bytes are no envelope, or no whole one.
        UnsignedPackError: there is no signature.
        WrongSignatureError: the signature is not one over these bytes by that key.
    """
    found = _ENVELOPE.fullmatch(envelope)
    if found is None:
        raise DamagedPackError if envelope.startswith(_START) else NotAPackError
    encoded, key, signature = found.groups()
    if key is None:
        raise UnsignedPackError
    payload, made = from_base64(encoded), from_base64(signature)
    if payload is None:
        raise DamagedPackError
    public = bytes.fromhex(key.decode("ascii"))
    if made is None or not fits(public, PACK_TYPE, payload, made):
        raise WrongSignatureError
    return Verified(payload, public)


def from_base64(encoded: bytes) -> bytes | None:
    """Return the bytes that are spelt so, or None for any spelling but the one that base64 would write."""
    try:
        data = base64.b64decode(encoded, validate=True)
    except binascii.Error:
        return None
    return data if base64.b64encode(data) == encoded else None
