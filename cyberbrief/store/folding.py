"""How words are compared in search: case, accents and ways of writing one letter do not matter.

The index holds folded text, and what a user types is folded alike. Chinese and Japanese, which put no spaces between
words, are indexed by pairs of neighbouring signs, so that a word of two signs is found wherever it stands.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Marks that readers leave out: accents, Hebrew points, Arabic vowels and their long stroke. Kana voicing is none.
_MARKS: Final = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2060\u20d0-\u20ff\ufe20-\ufe2f\ufeff]"
)
_UNUSABLE: Final = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
# Letters that readers hold for one and Unicode does not.
_ALIKE: Final = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ħ": "h",
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
        "\u0649": "\u064a",  # alef maksura as yeh
        "\u06cc": "\u064a",  # Persian yeh
        "\u0629": "\u0647",  # teh marbuta as heh
        "\u06a9": "\u0643",  # Persian kaf
    }
)
_UNSPACED: Final = "\u3005\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u31f0-\u31ff\U00020000-\U0003ffff"
_UNSPACED_RUN: Final = re.compile(f"[{_UNSPACED}]+")
_TOKEN: Final = re.compile(f"[{_UNSPACED}]+|(?:(?![{_UNSPACED}])[^\\W_])+")


def folded(text: str) -> str:
    """Return the text as it is compared."""
    text = _UNUSABLE.sub(" ", text)
    if text.isascii():
        return text.lower()
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFC", bare).casefold().translate(_ALIKE)


def folded_with_places(text: str) -> tuple[str, list[int] | range]:
    """Return the folded text and, for each of its characters, where in the text it comes from.

    One place more stands at the end, for what ends there.
    """
    whole = folded(text)
    if len(whole) == len(text):
        return whole, range(len(text) + 1)
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        as_compared = folded(letter)
        letters.append(as_compared)
        places.extend([place] * len(as_compared))
    return "".join(letters), [*places, len(text)]


def tokens(text: str) -> list[str]:
    """Return the words of folded text, runs of unspaced script as words of their own."""
    return _TOKEN.findall(text)


def set_apart(text: str) -> str:
    """Return folded text with spaces around each run of unspaced script, so that a number beside one begins a word."""
    return _UNSPACED_RUN.sub(r" \g<0> ", text)


def is_unspaced(token: str) -> bool:
    """Tell whether a token of `tokens` is a run of a script without spaces."""
    return _UNSPACED_RUN.match(token) is not None


def pairs(run: str) -> list[str]:
    """Return each sign of a run with its neighbour; one sign alone is returned alone."""
    return [run[place : place + 2] for place in range(len(run) - 1)] or [run]


def pieces(text: str) -> str:
    """Return the pairs of all unspaced runs in folded text, each run ended by its last sign, for the index."""
    runs = _UNSPACED_RUN.findall(text)
    return " | ".join(" ".join([*(pairs(run) if len(run) > 1 else []), run[-1]]) for run in runs)
