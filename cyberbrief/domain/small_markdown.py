"""Where the small Markdown of a text stands: bold, italic, signs of lists, reference marks; by place, for a field.

Words are printed as `compose` reads them; a field shows while somebody types what will be printed, so both must
agree, and a test holds them together. Nothing here changes a text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

REFERENCE_MARK = re.compile(r"\[@([^\[\]\n]{1,200})\]")
_SIGN = re.compile(r"([ \t]*)([-+*]|\d{1,9}[.)])([ \t]+|$)")
_RUN = re.compile(r"\[@[^\[\]\n]{1,200}\]|\*+|_+")
_BLANK = re.compile(r"[ \t]*")
_TAB = 4
_AS_DEEP = 40
_STRONG = 2
_BULLETS = "-+*"
_ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ASCII_SPACES = "\t\n\v\f\r"


class Emphasis(NamedTuple):
    """Bold or italic words: from the first sign to behind the last; `width` is that of a sign, 2 for bold."""

    start: int
    end: int
    width: int

    @property
    def is_bold(self) -> bool:
        """Whether it is bold, not italic."""
        return self.width == _STRONG


class Sign(NamedTuple):
    """The sign before an item of a list, with the blanks after it: “- ” or “12. ”; `start` is where its letter is."""

    line: int
    start: int
    end: int
    is_bullet: bool


class Mark(NamedTuple):
    """A reference mark, from its bracket to behind its bracket, and the words that name the reference."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Forms:
    """Everything in a text that is not plain, each in the order of the text."""

    emphases: tuple[Emphasis, ...] = ()
    signs: tuple[Sign, ...] = ()
    marks: tuple[Mark, ...] = ()

    def at(self, place: int) -> Mark | None:
        """Return the reference mark in which a place stands, its ends not counted."""
        return next((mark for mark in self.marks if mark.start < place < mark.end), None)


def forms_of(text: str) -> Forms:
    """Return what is not plain in a text."""
    groups, signs = _groups(text)
    marks = tuple(Mark(found.start(), found.end(), found.group(1)) for found in REFERENCE_MARK.finditer(text))
    emphases: list[Emphasis] = []
    for start, end in groups:
        emphases += _inside(text[start:end], start)
    return Forms(tuple(sorted(emphases)), tuple(signs), marks)


# ------------------------------------------------------------------------------------------------- lines and lists


class _Item(NamedTuple):
    """An open item: the column around its list, and the column where its words begin."""

    around: int
    words: int


def _groups(text: str) -> tuple[list[tuple[int, int]], list[Sign]]:
    """Return the stretches of lines inside which emphasis may run, and the signs of items."""
    groups: list[tuple[int, int]] = []
    signs: list[Sign] = []
    items: list[_Item] = []
    begun: int | None = None
    start = 0
    for number, line in enumerate(text.split("\n")):
        after = start
        if not line.strip(" \t"):
            _close(groups, begun, start)
            begun = None
        else:
            found = list(_signs(line, items, in_paragraph=begun is not None))
            if found:
                _close(groups, begun, start)
                begun = None
                signs += (Sign(number, start + at, start + end, mark in _BULLETS) for at, end, mark in found)
                after = start + found[-1][1]
                if after >= start + len(line):
                    after = -1  # an empty item: what follows begins anew
            elif begun is None:
                column = _column(line[: len(line) - len(line.lstrip(" \t"))])
                while items and column < items[-1].words:
                    items.pop()
            if begun is None and after >= 0:
                begun = after
        start += len(line) + 1
    _close(groups, begun, len(text) + 1)
    return groups, signs


def _close(groups: list[tuple[int, int]], begun: int | None, end: int) -> None:
    if begun is not None:
        groups.append((begun, end - 1))


def _signs(line: str, items: list[_Item], *, in_paragraph: bool) -> Iterator[tuple[int, int, str]]:
    """Yield the signs at the head of a line (an item may begin with another), and keep `items` up to date."""
    place = 0
    column = 0
    for _depth in range(_AS_DEEP):
        found = _SIGN.match(line, place)
        if found is None:
            return
        indent, mark, blanks = found.groups()
        column = _column(indent, column)
        if not place:
            if not _is_item(mark, column, items, in_paragraph=in_paragraph, is_empty=found.end() == len(line)):
                return
            while items and column < items[-1].words:
                items.pop()
        behind = column + len(mark)
        words = _column(blanks, behind)
        wide = 1 if found.end() == len(line) or words - behind > _TAB else words - behind
        items.append(_Item(items[-1].words if items else 0, behind + wide))
        yield found.start(2), found.end(), mark
        place, column = found.end(), words


def _is_item(mark: str, column: int, items: list[_Item], *, in_paragraph: bool, is_empty: bool) -> bool:
    if items and column - items[-1].around >= _TAB and column < items[-1].words:
        return False
    base = items[-1].words if items else 0
    if in_paragraph and column >= base:
        return column - base < _TAB and not is_empty and (mark in _BULLETS or int(mark[:-1]) == 1)
    return True


def _column(blanks: str, column: int = 0) -> int:
    for blank in blanks:
        column += _TAB - column % _TAB if blank == "\t" else 1
    return column


# ------------------------------------------------------------------------------------------------------- emphasis


@dataclass(slots=True)
class _Delimiter:
    place: int
    sign: str
    run: int
    length: int
    opens: bool
    closes: bool
    end: int = -1


def _inside(words: str, start: int) -> Iterator[Emphasis]:
    """Yield the emphases of a stretch of lines that begins at a place.

    As a rule each line pairs its own signs, and is remembered; only where one leaves a sign over are all read together.
    """
    if "*" not in words and "_" not in words:
        return
    lines = [(line, *_emphases(line)) for line in words.split("\n")]
    if not all(clean for _line, _found, clean in lines):
        lines = [(words, *_emphases(words))]
    for line, found, _clean in lines:
        for one in found:
            yield Emphasis(start + one.start, start + one.end, one.width)
        start += len(line) + 1


@lru_cache(maxsize=4096)
def _emphases(words: str) -> tuple[tuple[Emphasis, ...], bool]:
    """Return the emphases of some words, and whether no sign is left over that could pair with one elsewhere."""
    found = _delimiters(words)
    if not found:
        return (), True
    _pair(found)
    paired = {index for one in found if one.end >= 0 for index in (one.place, found[one.end].place)}
    clean = all(one.place in paired or not (one.opens or one.closes) for one in found)
    return tuple(_paired(found)), clean


def _delimiters(words: str) -> list[_Delimiter]:
    found: list[_Delimiter] = []
    for number, run in enumerate(_RUN.finditer(words)):
        first, behind = run.span()
        sign = words[first]
        if sign == "[":  # a reference mark is one piece, whatever stands in it
            continue
        before = words[first - 1] if first else " "
        after = words[behind] if behind < len(words) else " "
        opens, closes = _flanks(before, after, sign == "*")
        found += [_Delimiter(place, sign, number, behind - first, opens, closes) for place in range(first, behind)]
    return found


@lru_cache(maxsize=4096)
def _flanks(before: str, behind: str, inside_words: bool) -> tuple[bool, bool]:  # noqa: FBT001  # a key of the cache
    """Say whether a run of signs between two characters may open, and whether it may close."""
    blank_before, blank_behind = _is_blank(before), _is_blank(behind)
    point_before, point_behind = _is_punctuation(before), _is_punctuation(behind)
    left = not blank_behind and (not point_behind or blank_before or point_before)
    right = not blank_before and (not point_before or blank_behind or point_behind)
    opens = left and (inside_words or not right or point_before)
    closes = right and (inside_words or not left or point_behind)
    return opens, closes


def _is_blank(letter: str) -> bool:
    return letter in _ASCII_SPACES or unicodedata.category(letter) == "Zs"


def _is_punctuation(letter: str) -> bool:
    return letter in _ASCII_PUNCTUATION or unicodedata.category(letter)[0] in "PS"


def _pair(found: list[_Delimiter]) -> None:
    """Find for each sign that may close the nearest one before it that may open."""
    waiting: list[int] = []
    floors: dict[tuple[str, bool, int], int] = {}
    head = 0
    fresh = True
    for here, closer in enumerate(found):
        if fresh or found[here - 1].run != closer.run:
            head = here
        fresh = False
        if closer.closes:
            key = (closer.sign, closer.opens, closer.length % 3)
            floor = floors.get(key, -1)
            match = -1
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth] <= floor:
                    break
                if waiting[depth] < head and _match(found[waiting[depth]], closer):
                    match = depth
                    break
            if match >= 0:
                found[waiting[match]].end = here
                del waiting[match:]
                fresh = True
                continue
            floors[key] = next((index for index in reversed(waiting) if index < head), -1)
        if closer.opens:
            waiting.append(here)


def _match(opener: _Delimiter, closer: _Delimiter) -> bool:
    if opener.sign != closer.sign:
        return False
    # A run that could do either does not meet one with which it makes a multiple of three.
    either = opener.closes or closer.opens
    threes = (opener.length + closer.length) % 3 == 0 and (opener.length % 3 != 0 or closer.length % 3 != 0)
    return not (either and threes)


def _paired(found: list[_Delimiter]) -> Iterator[Emphasis]:
    here = len(found) - 1
    while here >= 0:
        opener = found[here]
        if opener.end < 0:
            here -= 1
            continue
        closer = found[opener.end]
        outer = found[here - 1] if here else None
        if (
            outer is not None
            and outer.end == opener.end + 1
            and outer.sign == opener.sign
            and outer.place == opener.place - 1
            and found[outer.end].place == closer.place + 1
        ):
            yield Emphasis(outer.place, closer.place + 2, _STRONG)
            here -= 1
        else:
            yield Emphasis(opener.place, closer.place + 1, 1)
        here -= 1
