"""The bytes of an identity file: the desk's private keys under the store's data key, and when they are believed.

A file is one line of canonical JSON: format, version, store, generation, a nonce, what is sealed (AES-256-GCM-SIV
under a key derived from the data key, with everything before it bound to it), and a checksum over the rest that tells
damage from a forgery.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from cyberbrief.domain.canonical import canonical, read_canonical
from cyberbrief.domain.desk import LONGEST_NAME
from cyberbrief.vault.header import DamageError, NewerVersionError
from cyberbrief.vault.keys import KEY_BYTES, NONCE_BYTES, DataKey

FORMAT: Final = "cyberbrief-identity"
VERSION: Final = 1
MOST_FORMER: Final = 16
_ID_FORM: Final = re.compile(r"[0-9A-Za-z-]{1,64}")
_MOST_GENERATIONS: Final = 1 << 48
_PURPOSE: Final = "identity file"


@dataclass(frozen=True)
class OwnIdentity:
    """Our desk's name and office, and its private keys (32 bytes each): Ed25519 for signing, X25519 for receiving.

    `former` are pairs of keys, signing and receiving, that were given up, the latest first: what was addressed to them
    still opens.
    """

    name: str
    office: str
    signing: bytes = field(repr=False)
    receiving: bytes = field(repr=False)
    made: datetime
    expires: date | None = None
    former: tuple[tuple[bytes, bytes], ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class SealedIdentity:
    """An identity file as it came from its bytes, intact but neither opened nor believed."""

    store_id: str
    generation: int
    nonce: bytes
    sealed: bytes
    data: bytes

    def opened(self, data_key: DataKey) -> OwnIdentity | None:
        """Return the identity, or None when whoever wrote the file did not have this data key.

        Raises:
            DamageError: a bug; it was sealed with the key and holds what its reader refuses.
        """
        bound = canonical(_head(self.store_id, self.generation))
        try:
            plain = AESGCMSIV(_key(data_key, self.store_id)).decrypt(self.nonce, self.sealed, bound)
        except InvalidTag:
            return None
        return _identity(plain)


def seal(identity: OwnIdentity, store_id: str, generation: int, data_key: DataKey) -> SealedIdentity:
    """Seal an identity under the data key and return it with its bytes, which are read once to be sure of them.

    Raises:
        DamageError: it holds what its reader would refuse, such as a name that is too long.
    """
    head = _head(store_id, generation)
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCMSIV(_key(data_key, store_id)).encrypt(nonce, _plain(identity), canonical(head))
    framed = {**head, "nonce": nonce.hex(), "sealed": sealed.hex()}
    made = parse(canonical({**framed, "checksum": _checksum(framed)}) + b"\n")
    if made.opened(data_key) != identity:
        raise DamageError("not as given")
    return made


def parse(data: bytes) -> SealedIdentity:
    """Read the bytes of an identity file; the result is intact, and believed only once `opened` returns it.

    Raises:
        DamageError: any bytes that `seal` would not have written.
        NewerVersionError: a later version of the program wrote them.
    """
    try:
        if not data.endswith(b"\n"):
            raise DamageError("cut off")
        framed = read_canonical(data[:-1])
        if framed.pop("checksum") != _checksum(framed) or framed["format"] != FORMAT:
            raise DamageError("checksum or format")
        if type(framed["version"]) is int and framed["version"] > VERSION:
            raise NewerVersionError
        store_id, generation = framed["store"], framed["generation"]
        nonce, sealed = bytes.fromhex(framed["nonce"]), bytes.fromhex(framed["sealed"])
    except (KeyError, TypeError, AttributeError) as error:
        raise DamageError("a part is missing or of the wrong type") from error
    except ValueError as error:
        raise error if isinstance(error, DamageError | NewerVersionError) else DamageError("no frame") from error
    if not isinstance(store_id, str) or _ID_FORM.fullmatch(store_id) is None or len(nonce) != NONCE_BYTES:
        raise DamageError("store id or nonce")
    if type(generation) is not int or not 0 < generation <= _MOST_GENERATIONS:
        raise DamageError("generation")
    if framed != {**_head(store_id, generation), "nonce": nonce.hex(), "sealed": sealed.hex()}:
        raise DamageError("not as written")
    return SealedIdentity(store_id, generation, nonce, sealed, data)


def _head(store_id: str, generation: int) -> dict[str, Any]:
    return {"format": FORMAT, "version": VERSION, "store": store_id, "generation": generation}


def _checksum(framed: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(framed)).hexdigest()


def _key(data_key: DataKey, store_id: str) -> bytes:
    return data_key.derive(_PURPOSE, store_id.encode("utf-8"))


def _plain(identity: OwnIdentity) -> bytes:
    return canonical(
        {
            "name": identity.name,
            "office": identity.office,
            "keys": [
                [key.hex() for key in pair] for pair in ((identity.signing, identity.receiving), *identity.former)
            ],
            "made": identity.made.astimezone(UTC).isoformat(),
            "expires": identity.expires.isoformat() if identity.expires else None,
        }
    )


def _identity(plain: bytes) -> OwnIdentity:
    try:
        held = read_canonical(plain)
        pairs = [(bytes.fromhex(signing), bytes.fromhex(receiving)) for signing, receiving in held["keys"]]
        made = datetime.fromisoformat(held["made"])
        expires = date.fromisoformat(held["expires"]) if held["expires"] is not None else None
        names = (str(held["name"]), str(held["office"]))
    except (KeyError, TypeError, ValueError) as error:
        raise DamageError("what is sealed") from error
    if {len(key) for pair in pairs for key in pair} != {KEY_BYTES} or len(pairs) > MOST_FORMER + 1:
        raise DamageError("keys")
    if max(map(len, names)) > LONGEST_NAME or not names[0].strip():
        raise DamageError("names")
    (signing, receiving), *former = pairs
    return OwnIdentity(*names, signing, receiving, made, expires, tuple(former))
