"""Finding words in a text by eye: without regard to case and accents where nobody asks for them, place by place.

What is found is told as places of the text itself, whatever letters were folded on the way (“œ” is two of them).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from cyberbrief.domain.characters import INVISIBLE

_LONGEST = 400
_SAME = {
    "’": "'",
    "‘": "'",
    "\u02bc": "'",
    "“": '"',
    "”": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u00a0": " ",
    "\u202f": " ",
}


class Stretch(NamedTuple):
    """A part of a text, from a place to behind another."""

    start: int
    end: int


def found_in(text: str, wanted: str, *, match_case: bool = False, whole_words: bool = False) -> tuple[Stretch, ...]:
    """Return where the wanted words stand in a text, one behind the other and none within another.

    With `match_case` accents count as well, and nothing is folded.
    """
    if not wanted or len(wanted) > _LONGEST:
        return ()
    if match_case:
        plain, needle = text, wanted
        places: list[int] | range = range(len(text) + 1)
    else:
        plain, places = _folded_with_places(text)
        needle = folded(wanted)
    found: list[Stretch] = []
    place = plain.find(needle) if needle else -1
    while place >= 0:
        stretch = Stretch(places[place], _behind(text, places, place + len(needle)))
        if (not whole_words or _is_whole(text, stretch)) and (not found or stretch.start >= found[-1].end):
            found.append(stretch)
        place = plain.find(needle, place + max(1, len(needle)))
    return tuple(found)


def folded(text: str) -> str:
    """Return a text without case, accents and what nobody sees; quotation marks and hyphens as one types them."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded_letter, text))


def _folded_with_places(text: str) -> tuple[str, list[int] | range]:
    lower = text.lower()
    if text.isascii():
        return lower, range(len(text) + 1)
    parts: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        made = _folded_letter(letter)
        parts.append(made)
        places += [place] * len(made)
    return "".join(parts), [*places, len(text)]


@lru_cache(maxsize=8192)
def _folded_letter(letter: str) -> str:
    if letter in _SAME:
        return _SAME[letter]
    if INVISIBLE.match(letter):
        return ""
    apart = unicodedata.normalize("NFKD", letter).casefold()
    apart = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}.get(apart, apart)
    return "".join(one for one in apart if not unicodedata.combining(one))


def _behind(text: str, places: list[int] | range, end: int) -> int:
    """Return the place behind the last letter found, with the accents that are written behind it."""
    place = places[end - 1] + 1
    while place < len(text) and (unicodedata.combining(text[place]) or INVISIBLE.match(text[place])):
        place += 1
    return place


def _is_whole(text: str, stretch: Stretch) -> bool:
    before, behind = text[: stretch.start][-1:], text[stretch.end : stretch.end + 1]
    first, last = text[stretch.start], text[stretch.end - 1]
    return not (_joins(before) and _joins(first)) and not (_joins(last) and _joins(behind))


def _joins(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
