"""The data key, and the keys that wrap it: from a passphrase (Argon2id) or from random secrets (HKDF).

A passphrase is prepared as RFC 8265 has it for passwords (OpaqueString): composed characters (NFC), so that
the same accent typed on two systems is the same; every kind of space is the plain one. Not NFKC: it would
fold signs that a user typed apart on purpose (full width and half width, raised and plain digits) and so
throw strength away.
"""

from __future__ import annotations

import hmac
import re
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Final, NoReturn

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from cyberbrief.domain.words import words
from cyberbrief.vault.errors import LockedError, NotEnoughMemoryError, UnusablePassphraseError

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
WRAPPED_BYTES: Final = KEY_BYTES + 16  # the key and the tag of AES-256-GCM-SIV (RFC 8452)
LONGEST_PASSPHRASE: Final = 1024
_RAW_FORM: Final = re.compile(r"x'[0-9a-f]{64}'")

_MOST_LANES: Final = 16
_MOST_ITERATIONS: Final = 64
_MOST_MEMORY_KIB: Final = 1 << 20  # 1 GiB
_MOST_WORK_KIB: Final = 4 << 20  # memory times passes; about four seconds on a slow laptop
_LEAST_MEMORY_PER_LANE_KIB: Final = 8  # RFC 9106, 3.1


@dataclass(frozen=True)
class Argon2Cost:
    """What one guess at a passphrase costs; recorded in the slot so that it can rise over the years.

    Raises:
        ValueError: the figures are outside what Argon2id allows or what a machine could bear.
    """

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        bearable = (
            1 <= self.lanes <= _MOST_LANES
            and 1 <= self.iterations <= _MOST_ITERATIONS
            and _LEAST_MEMORY_PER_LANE_KIB * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and self.memory_kib * self.iterations <= _MOST_WORK_KIB
        )
        if not bearable:
            raise ValueError("absurd Argon2 cost")


DEFAULT_COST: Final = Argon2Cost()


@dataclass(frozen=True)
class Wrapped:
    """A data key under AES-256-GCM-SIV: nonce (12 bytes) and ciphertext with tag (48 bytes)."""

    nonce: bytes
    ciphertext: bytes


class DataKey:
    """The 32 bytes that open a store; shown nowhere, and overwritten by `drop` as well as Python allows."""

    __slots__ = ("_bytes", "_dropped")
    __hash__ = None  # type: ignore[assignment]  # a key is no key of a dictionary

    def __init__(self, material: bytes) -> None:
        if len(material) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._bytes = bytearray(material)
        self._dropped = False

    @classmethod
    def fresh(cls) -> DataKey:
        """Return a new random key."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def raw_pragma(self) -> str:
        """Return the key as SQLCipher's raw form, x'…' with 64 hex digits.

        Its form is asserted, since SQLCipher would take anything else for a passphrase without a word.

        Raises:
            LockedError: the key was dropped.
        """
        text = f"x'{self._material().hex()}'"
        if _RAW_FORM.fullmatch(text) is None:
            raise AssertionError("a raw key out of form")
        return text

    def derive(self, purpose: str, salt: bytes = b"") -> bytes:
        """Return 32 bytes for one purpose, from which the key cannot be told (HKDF-SHA256).

        Raises:
            LockedError: the key was dropped.
        """
        return _hkdf(bytes(self._material()), salt, purpose)

    def wrap(self, wrapping_key: bytes, bound: bytes) -> Wrapped:
        """Return the key wrapped under another one; `bound` must be given again, byte for byte, to unwrap it.

        Raises:
            LockedError: the key was dropped.
        """
        nonce = secrets.token_bytes(NONCE_BYTES)
        return Wrapped(nonce, AESGCMSIV(wrapping_key).encrypt(nonce, bytes(self._material()), bound))

    def drop(self) -> None:
        """Overwrite the bytes; every later use raises `LockedError`."""
        self._bytes[:] = bytes(KEY_BYTES)
        self._dropped = True

    @property
    def dropped(self) -> bool:
        """Whether the key was let go."""
        return self._dropped

    def _material(self) -> bytearray:
        if self._dropped:
            raise LockedError
        return self._bytes

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DataKey) or self._dropped or other._dropped:
            return self is other
        return hmac.compare_digest(self._bytes, other._bytes)

    def __repr__(self) -> str:
        return "DataKey(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a data key is not to be copied out of the process")


def unwrap(wrapped: Wrapped, wrapping_key: bytes, bound: bytes) -> DataKey | None:
    """Return the data key, or None when the wrapping key or what was bound to it is another one."""
    try:
        return DataKey(AESGCMSIV(wrapping_key).decrypt(wrapped.nonce, wrapped.ciphertext, bound))
    except InvalidTag:
        return None


def prepared(passphrase: str) -> bytes:
    """Return the bytes of a passphrase that are the same on every system and keyboard.

    Raises:
        UnusablePassphraseError: empty, longer than 1,024 characters, or with characters that no keyboard
            gives.
    """
    if not passphrase.strip():
        raise UnusablePassphraseError("The passphrase is empty.")
    if len(passphrase) > LONGEST_PASSPHRASE:
        raise UnusablePassphraseError(
            words(
                "The passphrase is longer than {longest_passphrase:,} characters.",
                longest_passphrase=LONGEST_PASSPHRASE,
            )
        )
    spaced = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in passphrase)
    composed = unicodedata.normalize("NFC", spaced)
    if any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in composed):
        raise UnusablePassphraseError("The passphrase contains a tab, a line break or another control sign.")
    return composed.encode("utf-8")


def passphrase_key(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    """Return the wrapping key of a passphrase (Argon2id, RFC 9106).

    Raises:
        UnusablePassphraseError: as `prepared`.
        NotEnoughMemoryError: the machine cannot spare what the cost asks for.
    """
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return derivation.derive(prepared(passphrase))
    except MemoryError as error:
        raise NotEnoughMemoryError from error


def random_secret_key(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """Return the wrapping key of a secret that is random already: a recovery key or the keyring's entry."""
    return _hkdf(secret, salt, purpose)


def _hkdf(material: bytes, salt: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=salt, info=f"cyberbrief {purpose}".encode()).derive(material)
