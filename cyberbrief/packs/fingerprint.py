"""Fingerprints: what two desks compare over the telephone, as eight words or as six groups of five digits.

Both are cut from SHA-256 over the two public keys of a desk: 103 bits as words (the EFF's long list of 7,776, as the
xkcdpass package carries it), 99 bits as digits, as Signal's safety numbers have them for one side. Either suffices.
"""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Final

from xkcdpass import xkcd_password  # type: ignore[import-untyped]  # the package has no types

from cyberbrief.domain.desk import Card

_PURPOSE: Final = b"cyberbrief desk fingerprint 1\0"
_LIST: Final = "eff-long"
_WORDS: Final = 8
_GROUPS: Final = 6
_GROUP: Final = 10**5


def fingerprint(card: Card) -> str:
    """Return the whole fingerprint of a desk's two keys, 64 hex digits."""
    return hashlib.sha256(_PURPOSE + card.signing + card.receiving).hexdigest()


def in_words(whole: str) -> str:
    """Return a fingerprint as eight words."""
    listed = _word_list()
    return " ".join(listed[place] for place in _places(whole, len(listed), _WORDS))


def in_digits(whole: str) -> str:
    """Return a fingerprint as six groups of five digits."""
    return " ".join(f"{place:05}" for place in _places(whole, _GROUP, _GROUPS))


def agrees(whole: str, said: str) -> bool:
    """Tell whether what somebody read to us is this fingerprint, in words or in digits, whole."""
    heard = said.casefold().replace(",", " ").split()
    digits = "".join(heard)
    return heard == in_words(whole).split() or (digits.isascii() and digits == in_digits(whole).replace(" ", ""))


def _places(whole: str, base: int, count: int) -> list[int]:
    """Return the last `count` digits of the fingerprint as a number of this base, the highest first."""
    number = int(whole, 16)
    places: list[int] = []
    for _ in range(count):
        number, place = divmod(number, base)
        places.append(place)
    return places[::-1]


@cache
def _word_list() -> tuple[str, ...]:
    path = xkcd_password.locate_wordfile(_LIST)
    listed: list[str] = xkcd_password.generate_wordlist(wordfile=path, min_length=3, max_length=9)
    return tuple(sorted(listed))
