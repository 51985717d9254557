"""Sentences of a passage: where a small card has room for the first of them only."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from cyberbrief.compose.document import Passage, Run
from cyberbrief.compose.length import width_of

# What ends a sentence, with the marks that close a quotation behind it; in French a blank stands before them.
_END = re.compile(r"[.!?…]+(?:[\s\u00a0\u202f]?»|[”’\"')\]])*(?=\s|$)|[。！？؟۔][”」』»’)]*")
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*$")
_COUNTED = re.compile(r"(?<!\d)\d{1,2}$")
_SHORTENED = frozenset(
    (
        *("mr", "mrs", "ms", "mme", "mm", "dr", "prof", "amb", "st", "no", "nos", "art", "arts", "para", "paras"),
        *("cf", "vs", "e.g", "i.e", "etc", "rev", "add", "corr", "vol", "gen", "op", "pp", "ca", "bzw", "abs", "z.b"),
    )
)
# A shorter beginning ("There may be.") says nothing alone.
_SAYS_SOMETHING = 20


def beginning(passage: Passage, room: int = 0) -> Passage:
    """Return the first sentence of a passage, and those behind it that `room` letters hold, without its notes.

    A first sentence that says too little to stand alone has its neighbour with it.
    """
    text = passage.plain
    kept = 0
    for end in _ends(text):
        width = width_of(text[:end].strip())
        if kept and width_of(text[:kept].strip()) >= _SAYS_SOMETHING and width > room:
            break
        kept = end
    return _cut(passage, kept or len(text))


def _ends(text: str) -> Iterator[int]:
    for found in _END.finditer(text):
        if not _goes_on(text, found):
            yield found.end()
    yield len(text)


def _goes_on(text: str, found: re.Match[str]) -> bool:
    """Say whether a full stop belongs to a word that is written short, or the sentence goes on behind it."""
    if found.group()[0] != ".":
        return False
    before, behind = text[: found.start()], text[found.end() :].lstrip()[:1]
    word = _WORD_BEFORE.search(before)
    short = word is not None and (len(word.group()) == 1 or word.group().casefold() in _SHORTENED)
    counted = _COUNTED.search(before) is not None
    return bool(behind) and (short or counted or behind.islower() or behind.isdigit())


def _cut(passage: Passage, end: int) -> Passage:
    runs: list[Run] = []
    left = end
    for run in passage.runs:
        words = run.text[:left]
        left -= len(words)
        if words:
            runs.append(dataclasses.replace(run, text=words, note=0))
        if not left:
            break
    return dataclasses.replace(passage, runs=tuple(runs))
