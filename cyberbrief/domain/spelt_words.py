"""Which words of a text a dictionary is asked about: not names, symbols, acronyms, reference marks or quotations.

A quotation is somebody's agreed language and is as its document has it; a word with a capital inside a sentence is a
name as a rule. What is left alone is not called right, it is not called wrong either.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# Words with their apostrophes and hyphens, and what stands hard beside them: a digit or a stroke makes it a symbol.
_CHUNK = re.compile(r"[^\s–—…«»“”„\"()\[\]{}<>,;:!?*]+")
_WORD = re.compile(r"[^\W\d_]+(?:[’'\u2010\u2011-][^\W\d_]+)*\.?")
_LEFT_ALONE = re.compile(r"\[@[^\[\]\n]*\]|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|\"[^\"\n]*\"|\S+@\S+|\S+://\S+")
_ENDS = ".!?:"
_LEADS = " \t\u00a0*_-+“«(\"'‘0123456789.)–"
_SCRIPTS = {"LATIN": "", "CYRILLIC": "ru uk bg sr be mk kk mn", "GREEK": "el", "ARABIC": "ar fa ur", "HEBREW": "he"}


class SpeltWord(NamedTuple):
    """A word, and where it stands in its text."""

    start: int
    end: int
    word: str


def spelt_words(text: str) -> Iterator[SpeltWord]:
    """Yield the words of a text that a dictionary can judge, in their order."""
    plain = _LEFT_ALONE.sub(lambda found: "\0" * len(found.group()), text)
    for chunk in _CHUNK.finditer(plain):
        bare = chunk.group().strip("’'_.‘-\0")
        start = chunk.start() + chunk.group().find(bare)
        if not bare or not _WORD.fullmatch(bare) or len(bare) == 1:
            continue
        if is_shortened(bare) or (bare[0].isupper() and not _opens_a_sentence(plain, start)):
            continue
        yield SpeltWord(start, start + len(bare), bare)


def is_shortened(word: str) -> bool:
    """Say whether a word is an acronym or is written in a way of its own, such as OEWG, CBMs or eGovernment."""
    return any(letter.isupper() for letter in word[1:].replace("-", "").replace("’", "").replace("'", "")) and not (
        word.istitle()
    )


def is_written_in(word: str, language: str) -> bool:
    """Say whether a word has the letters in which a language is written; a dictionary knows nothing of others."""
    primary = language.partition("-")[0].lower()
    script = next((name for name, tongues in _SCRIPTS.items() if primary in tongues.split()), "LATIN")
    return unicodedata.name(word[:1] or " ").startswith(script)


def _opens_a_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(_LEADS)
    if not before or before[-1] in "\n\u2029\u2028":
        return True
    between = text[len(before) : start]
    return before[-1] in "!?:" or "." in between or before[-1] in _ENDS
