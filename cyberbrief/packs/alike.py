"""Names of desks that look alike though they are written with other letters.

Two names look alike when their skeletons agree (Unicode Technical Standard 39): accents and invisible signs taken
away, and every letter replaced by the plainest one that it can be confused with. Unicode's own table of such letters
comes with the confusable_homoglyphs package.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from confusable_homoglyphs import confusables  # type: ignore[import-untyped]  # the package has no types

from cyberbrief.domain.characters import INVISIBLE

_PAIRS: Final = re.compile("rn|vv|cl")
_PAIR_LOOKS: Final = {"rn": "m", "vv": "w", "cl": "d"}


def same(one: str, other: str) -> bool:
    """Tell whether two names are the same to a reader: capitals, spaces and ways to compose an accent aside."""
    return _folded(one) == _folded(other)


def alike(one: str, other: str) -> bool:
    """Tell whether two names could be taken for each other though they are not the same."""
    return not same(one, other) and bool(_skeletons(one) & _skeletons(other) - {""})


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _skeletons(name: str) -> frozenset[str]:
    """Return how a name looks as it is written, in small letters and in capitals.

    I looks like l and i does not; a Cyrillic к looks like a k in capitals alone.
    """
    return frozenset(map(_skeleton, (name, name.casefold(), name.upper())))


def _skeleton(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", INVISIBLE.sub("", name))
    letters = (letter for letter in decomposed if not unicodedata.combining(letter) and letter.isalnum())
    plainest = "".join(_plainest().get(letter, letter) for letter in letters).casefold()
    return _PAIRS.sub(lambda pair: _PAIR_LOOKS[pair.group()], plainest)


@cache
def _plainest() -> dict[str, str]:
    """Return for each letter the first in Unicode's order of those it can be confused with, directly or through others.

    The table is a list of neighbours; letters that can be reached from each other look alike.
    """
    table: dict[str, str] = {}
    neighbours = {
        letter: [each["c"] for each in listed if len(each["c"]) == 1 and each["c"].isalnum()]
        for letter, listed in confusables.confusables_data.items()
        if len(letter) == 1 and letter.isalnum()
    }
    for letter in sorted(neighbours):
        if letter not in table:
            for reached in _reached(letter, neighbours):
                table[reached] = letter
    return table


def _reached(letter: str, neighbours: dict[str, list[str]]) -> Iterator[str]:
    seen, waiting = {letter}, [letter]
    while waiting:
        here = waiting.pop()
        yield here
        fresh = set(neighbours.get(here, ())) - seen
        seen |= fresh
        waiting.extend(fresh)
