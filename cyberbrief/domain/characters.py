"""Which characters and how many of them a field may hold."""

from __future__ import annotations

import re
import unicodedata

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.words import words

LONGEST_LINE = 1_000
LONGEST_TEXT = 100_000
LONGEST_LIST = 1_000
LARGEST_FILE = 4 << 20  # bytes of a file that a record holds

# What XML 1.0 forbids (production 2, Char), unpaired surrogates among them.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Overrides make text read otherwise than it is stored; marks, embeddings and isolates are honest typography.
_OVERRIDE = re.compile("[\u202d\u202e]")

# Soft hyphens, joiners, direction marks, variation selectors, the Arabic stretch and its vowel signs:
# what no reader sees and no comparison of words may stumble over.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u0640\u064b-\u065f\u0670\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f\U000e0100-\U000e01ef]"
)


def checked(text: str, where: str, *, one_line: bool) -> str:
    """Return the text with its line ends made plain; raises WrongUseError naming the field and what was found."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := _FORBIDDEN.search(clean):
        raise WrongUseError(
            words(
                "{where} holds a character that no document can carry ({group}, character {start}).",
                where=where,
                group=_named(found.group()),
                start=found.start() + 1,
            ),
            "Take that character out and try again.",
        )
    if found := _OVERRIDE.search(clean):
        raise WrongUseError(
            words(
                "{where} holds a hidden sign that turns the reading direction around ({group}, character {start}).",
                where=where,
                group=_named(found.group()),
                start=found.start() + 1,
            ),
            "Take it out; Arabic and Hebrew are set from right to left without it.",
        )
    if one_line and "\n" in clean:
        raise WrongUseError(words("{where} holds more than one line.", where=where), "Put it on one line.")
    longest = LONGEST_LINE if one_line else LONGEST_TEXT
    if len(clean) > longest:
        raise WrongUseError(
            words("{where} is {n:,} characters long.", where=where, n=len(clean)),
            words("Shorten it to at most {longest:,} characters.", longest=longest),
        )
    return clean


def _named(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".strip()


def reads_right_to_left(text: str) -> bool:
    """Say whether the first strong character of a text runs from right to left (Unicode annex 9, rule P2)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False
