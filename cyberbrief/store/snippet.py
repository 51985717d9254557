"""The part of a record's words in which a search found something, with what was found told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from cyberbrief.store.folding import folded, folded_with_places
from cyberbrief.store.wording import Worded

_BEFORE: Final = 48  # characters shown before the first word found
_LENGTH: Final = 180
_GAP: Final = "…"
_BEGINNING: Final = r"(?<![^\W_])"


@dataclass(frozen=True, slots=True)
class SnippetPart:
    """Some words of a snippet, and whether they are what was looked for."""

    text: str
    matched: bool


def best_of(worded: Iterable[Worded], needles: Sequence[str]) -> Worded | None:
    """Return the text that holds the most of what was looked for, beginnings of words counting twice.

    The first among equals is taken, and None where no text holds anything of it.
    """
    best: Worded | None = None
    most = 0
    for one in worded:
        as_compared = folded(one.text)
        found = sum((needle in as_compared) + _begins(needle, as_compared) for needle in needles)
        if found > most:
            best, most = one, found
    return best


def snippet_of(text: str, needles: Sequence[str]) -> tuple[SnippetPart, ...]:
    """Cut the text to the surroundings of the first word found and part it; joined, the parts read as the text does."""
    whole, places = folded_with_places(text)
    pattern = _pattern(whole, needles)
    first = pattern.search(whole)
    start = _word_start(text, max(0, places[first.start()] - _BEFORE)) if first else 0
    end = min(len(text), start + _LENGTH)
    parts: list[SnippetPart] = []
    shown = start
    if start:
        parts.append(SnippetPart(_GAP, matched=False))
    for found in pattern.finditer(whole):
        begins = places[found.start()]
        # Of a letter that is folded to two, all is shown; marks that are folded away stay with their letter.
        ends = max(places[found.end()], places[found.end() - 1] + 1)
        if begins < shown or ends > end:
            continue
        if begins > shown:
            parts.append(_part(text[shown:begins], matched=False))
        parts.append(_part(text[begins:ends], matched=True))
        shown = ends
    if shown < end:
        parts.append(_part(text[shown:end], matched=False))
    if end < len(text):
        parts.append(SnippetPart(_GAP, matched=False))
    return tuple(parts)


def _begins(needle: str, text: str) -> bool:
    return re.search(f"{_BEGINNING}{re.escape(needle)}", text) is not None


def _part(text: str, *, matched: bool) -> SnippetPart:
    return SnippetPart(re.sub(r"\s", " ", text), matched=matched)


def _pattern(whole: str, needles: Sequence[str]) -> re.Pattern[str]:
    """Match what was looked for at beginnings of words; where none begins so, anywhere."""
    longest_first = "|".join(map(re.escape, sorted(needles, key=len, reverse=True)))
    beginnings = re.compile(f"{_BEGINNING}(?:{longest_first})")
    return beginnings if beginnings.search(whole) else re.compile(longest_first)


def _word_start(text: str, place: int) -> int:
    """Return the beginning of a word at or behind the place, unless that is far."""
    for later in range(place, min(place + 20, len(text))):
        if later == 0 or text[later - 1].isspace():
            return later
    return place
