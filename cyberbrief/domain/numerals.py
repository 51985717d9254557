"""Counting in letters and in Roman numbers, as lists and annexes are numbered."""

from __future__ import annotations

_LETTERS = 26
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def letters(count: int) -> str:
    """Return the place in a list as word processors write it: a, b, …, z, aa, bb, …; `count` from 1."""
    return chr(ord("a") + (count - 1) % _LETTERS) * ((count - 1) // _LETTERS + 1)


def roman(count: int) -> str:
    """Return a number from 1 on in small Roman letters."""
    said = ""
    for value, sign in _ROMAN:
        said += sign * (count // value)
        count %= value
    return said
