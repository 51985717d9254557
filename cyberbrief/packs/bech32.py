"""Bech32 (BIP 173), the spelling in which age writes its keys: “age1…” and “AGE-SECRET-KEY-1…”."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

AGE_PUBLIC: Final = "age"
AGE_SECRET: Final = "age-secret-key-"  # noqa: S105  # how one begins
_LETTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_LETTERS: Final = 6


def encoded(prefix: str, data: bytes) -> str:
    """Return the bytes under a prefix, in small letters."""
    values = _regrouped(data, 8, 5, pad=True)
    remainder = _remainder([*_spread(prefix), *values, *(0 for _ in range(_CHECK_LETTERS))]) ^ 1
    check = [(remainder >> 5 * (_CHECK_LETTERS - 1 - place)) & 31 for place in range(_CHECK_LETTERS)]
    return f"{prefix}1{''.join(_LETTERS[value] for value in (*values, *check))}"


def decoded(prefix: str, text: str) -> bytes:
    """Return the bytes of a text in small letters under a prefix.

    Raises:
        ValueError: another prefix, a letter too many, or a checksum that does not fit.
    """
    if not text.startswith(f"{prefix}1"):
        raise ValueError("another prefix")
    values = [_LETTERS.index(letter) for letter in text[len(prefix) + 1 :]]
    if len(values) < _CHECK_LETTERS or _remainder([*_spread(prefix), *values]) != 1:
        raise ValueError("checksum")
    data = bytes(_regrouped(values[:-_CHECK_LETTERS], 5, 8, pad=False))
    if encoded(prefix, data) != text:
        raise ValueError("not as written")
    return data


def _spread(prefix: str) -> list[int]:
    return [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix)]


def _remainder(values: Iterable[int]) -> int:
    remainder = 1
    for value in values:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATORS):
            remainder ^= generator if (top >> place) & 1 else 0
    return remainder


def _regrouped(values: Iterable[int], wide: int, narrow: int, *, pad: bool) -> list[int]:
    """Cut a row of `wide` bits each into one of `narrow` bits each."""
    held = bits = 0
    out: list[int] = []
    for value in values:
        held, bits = held << wide | value, bits + wide
        while bits >= narrow:
            bits -= narrow
            out.append(held >> bits & (1 << narrow) - 1)
        held &= (1 << bits) - 1
    if pad and bits:
        out.append(held << (narrow - bits) & (1 << narrow) - 1)
    return out
