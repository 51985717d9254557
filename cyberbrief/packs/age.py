"""Closing packs with age (age-encryption.org/v1), to desks' X25519 keys or to a passphrase.

The header of a file is looked at before age is handed the file: how many recipients it names, and what trying a
passphrase would cost. The library spends time and memory on both before it knows anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import pyrage  # type: ignore[import-untyped]  # the package has no types

from cyberbrief.packs.bech32 import AGE_PUBLIC, AGE_SECRET, encoded
from cyberbrief.packs.errors import (
    DamagedPackError,
    NotForUsError,
    PassphraseNeededError,
    TooCostlyError,
    TooManyRecipientsError,
    WrongPackPassphraseError,
)
from cyberbrief.packs.limits import MOST_RECIPIENTS

FIRST_LINE: Final = b"age-encryption.org/v1\n"
_LONGEST_HEADER: Final = 64 << 10
_MOST_EXTRA: Final = 4  # stanzas of no known kind, which writers add so that readers stay tolerant (“grease”)
_COSTLIEST: Final = 20  # two to this power times 1 KiB is the memory of one try; fast machines write 19 and 20
_END: Final = re.compile(rb"^--- ", re.MULTILINE)
_STANZA: Final = re.compile(rb"^-> ([!-~]+)((?: [!-~]+)*)$", re.MULTILINE)
_SCRYPT: Final = re.compile(rb" [A-Za-z0-9+/]{22} ([1-9][0-9]?)")


def is_closed(data: bytes) -> bool:
    """Tell whether the bytes are an age file."""
    return data.startswith(FIRST_LINE)


def close_for(data: bytes, receiving: Sequence[bytes]) -> bytes:
    """Encrypt to the X25519 keys of desks.

    Raises:
        TooManyRecipientsError: more than 64.
    """
    if len(receiving) > MOST_RECIPIENTS:
        raise TooManyRecipientsError(MOST_RECIPIENTS)
    closed: bytes = pyrage.encrypt(
        data, [pyrage.x25519.Recipient.from_str(encoded(AGE_PUBLIC, key)) for key in receiving]
    )
    return closed


def close_with(data: bytes, passphrase: str) -> bytes:
    """Encrypt to a passphrase (scrypt; about a second)."""
    closed: bytes = pyrage.passphrase.encrypt(data, passphrase)
    return closed


def needs_passphrase(data: bytes) -> bool:
    """Tell whether a closed pack is closed with a passphrase.

    Raises:
        DamagedPackError, TooManyRecipientsError, TooCostlyError: its header is not one to hand on.
    """
    end = _END.search(data, 0, _LONGEST_HEADER)
    if end is None:
        # A header that long names more desks than may be; a shorter one was cut off.
        raise TooManyRecipientsError(MOST_RECIPIENTS) if len(data) >= _LONGEST_HEADER else DamagedPackError
    stanzas = [found.groups() for found in _STANZA.finditer(data, 0, end.start())]
    kinds = [kind for kind, _ in stanzas]
    if kinds.count(b"X25519") > MOST_RECIPIENTS or len(kinds) > MOST_RECIPIENTS + _MOST_EXTRA:
        raise TooManyRecipientsError(MOST_RECIPIENTS)
    for kind, arguments in stanzas:
        if kind == b"scrypt":
            cost = _SCRYPT.fullmatch(arguments)
            if cost is None or len(stanzas) > 1:
                raise DamagedPackError
            if int(cost.group(1)) > _COSTLIEST:
                raise TooCostlyError
    return b"scrypt" in kinds


def opened_with_keys(data: bytes, receiving: Sequence[bytes]) -> bytes:
    """Decrypt with our private X25519 keys.

    Raises:
        PassphraseNeededError: it is closed with a passphrase.
        NotForUsError: none of the keys opens it.
        DamagedPackError, TooManyRecipientsError, TooCostlyError: as `needs_passphrase`.
    """
    if needs_passphrase(data):
        raise PassphraseNeededError
    keys = [pyrage.x25519.Identity.from_str(encoded(AGE_SECRET, key).upper()) for key in receiving]
    if not keys:
        raise NotForUsError
    try:
        payload: bytes = pyrage.decrypt(data, keys)
    except pyrage.DecryptError as error:
        raise NotForUsError if _says(error, "matching keys") else DamagedPackError from None
    return payload


def opened_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """Decrypt with a passphrase.

    Raises:
        WrongPackPassphraseError: it is another, or the pack is closed for named desks.
        DamagedPackError, TooManyRecipientsError, TooCostlyError: as `needs_passphrase`.
    """
    if not needs_passphrase(data):
        raise WrongPackPassphraseError
    try:
        payload: bytes = pyrage.passphrase.decrypt(data, passphrase)
    except pyrage.DecryptError as error:
        if _says(error, "Excessive work"):
            raise TooCostlyError from None
        raise WrongPackPassphraseError if _says(error, "Decryption failed") else DamagedPackError from None
    return payload


def _says(error: Exception, sentence: str) -> bool:
    """Tell which of its few sentences the library gives; it has no kinds of errors."""
    return sentence in str(error)
