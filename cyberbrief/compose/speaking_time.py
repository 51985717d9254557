"""How long a text takes to say: always a range, since no two people speak alike.

Interpreters ask for 100 to 110 words a minute; otherwise 130 is usual. Chinese and Japanese are counted by characters,
220 a minute.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from cyberbrief.compose.document import TimeRange
from cyberbrief.domain.paces import Paces

_USUAL = Paces()
WORDS_PER_MINUTE, INTERPRETED_WORDS_PER_MINUTE = _USUAL.plain, _USUAL.interpreted
CHARACTERS_PER_MINUTE = _USUAL.characters
# Speakers differ by about a sixth: the quicker is 8 per cent above the pace asked for, the slower 8 below.
_SPREAD = 0.08
_MINUTE = 60

# Han with its extensions, Hiragana, Katakana: what is written without spaces and counted by characters.
_BY_CHARACTER = re.compile(r"[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_REFERENCE_MARK = re.compile(r"\[@[^\]\n]*\]")
_WORD = re.compile(r"\w[\w’'\-./]*")


def speaking_time(text: str, words_per_minute: int, characters_per_minute: int = CHARACTERS_PER_MINUTE) -> TimeRange:
    """Return how long a text takes to say at a pace in words a minute, in whole seconds; reference marks are silent."""
    spoken = _REFERENCE_MARK.sub(" ", text)
    characters = len(_BY_CHARACTER.findall(spoken))
    words = len(_WORD.findall(_BY_CHARACTER.sub(" ", spoken)))
    seconds = _MINUTE * (words / max(words_per_minute, 1) + characters / max(characters_per_minute, 1))
    return TimeRange(math.floor(seconds / (1 + _SPREAD)), math.ceil(seconds / (1 - _SPREAD)))


def total(times: Iterable[TimeRange]) -> TimeRange:
    """Return the time of several texts one after the other."""
    held = tuple(times)
    return TimeRange(sum(time.fastest for time in held), sum(time.slowest for time in held))


def clock(seconds: int) -> str:
    """Return seconds as minutes and seconds: 138 is “2:18”."""
    return f"{seconds // _MINUTE}:{seconds % _MINUTE:02}"


def clock_range(time: TimeRange) -> str:
    """Return a range as it is printed: “2:18–2:41”."""
    return f"{clock(time.fastest)}–{clock(time.slowest)}"
