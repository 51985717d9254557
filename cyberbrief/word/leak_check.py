"""The last look at a finished file: does a withheld field's whole text, or a long rare run of it, stand in these bytes?

1. Every text of the file is read, wherever it hides (`file_text`), and folded to plain words (`phrases`).
2. A withheld text is found whole, if at least two of its words tell something, or as a run whose words weigh enough;
   also where its words were run together or torn apart.
3. What the document shows lawfully is subtracted: a run that stands in `allowed` is no leak, and of any other only
   the words count that no allowed text accounts for.

The words themselves are never part of what is reported: a leak names the record, the field and the part.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, repeat

from cyberbrief.word.file_text import BETWEEN, FileText, encoded_texts, texts_in
from cyberbrief.word.phrases import COMMON_WEIGHT, folded, weight_of, words_of_each

_FIRST_SIGN = 0x100  # below it stand characters that patterns take for themselves
_UNKNOWN = "\0"  # the sign of every word that no withheld text holds
_WHOLE = 2.0  # what a whole text must weigh to be looked for
_RUN = 5.0  # what a run of it must weigh
_LEFT_OF_RUN = 3.0  # what of a run must be left when lawful text is subtracted
_LEAST_LAWFUL = 3  # words: a shorter overlap with lawful text subtracts nothing
_GROUP = 4  # words: groups of so many are looked up
_LONG_WORD = 16  # letters: a longer one with figures in it may be letters that encode bytes
_GROUPS = re.compile(f".{{{_GROUP}}}", re.DOTALL)
_CODED = re.compile("[a-z][0-9]|[0-9][a-z]")
_BLOCK = 12  # characters: the text is cut into such blocks to find words that were run together
_BLOCKS = re.compile(f".{{{_BLOCK}}}", re.DOTALL)
_SHORTEST_NAME = 10  # characters of a text that may hide in a name
_IDENTIFIER = re.compile(r"(?=.*\d)\w{7,}")
_MANY = 100  # texts from which on a word's frequency says something
_COMMON_SHARE = 0.03


@dataclass(frozen=True, slots=True)
class WithheldText:
    """A field's text that must not leave: the record and field it belongs to, and its words."""

    record: str
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Leak:
    """A withheld text that stands in the file: whose it is, in which part it was found, and whether all of it."""

    record: str
    field: str
    part: str
    whole: bool


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of a withheld text, spelt in signs, that may stand in the file, one after the other."""

    withheld: int
    words: str
    whole: bool


def find_leaks(data: bytes, withheld: Sequence[WithheldText], allowed: Sequence[str]) -> tuple[Leak, ...]:
    """Return each withheld text that a finished file holds, once, in the order given.

    `allowed` are the texts that the document shows lawfully: fields that its audience may see, references, names,
    agreed language, declared red lines, the program's own words.
    """
    if not withheld:
        return ()
    search = _Search(tuple(texts_in(data)), withheld, allowed)
    found: dict[int, Leak] = {}
    for run in chain(search.runs(), search.run_together()):
        if run.withheld in found and (found[run.withheld].whole or not run.whole):
            continue
        if search.is_lawful(run):
            continue
        text = withheld[run.withheld]
        found[run.withheld] = Leak(text.record, text.field, search.part_of(run), run.whole)
    return tuple(leak for _, leak in sorted(found.items()))


class _Search:
    """One file against all that was withheld from it.

    Each word of what was withheld is given a character, its sign. Texts spelt in signs are short, and whether words
    follow each other in the file is whether one string stands in another.
    """

    def __init__(self, texts: Sequence[FileText], withheld: Sequence[WithheldText], allowed: Sequence[str]) -> None:
        self._texts = list(texts)
        self._allowed = allowed
        self._phrases = words_of_each(text.text for text in withheld)
        known = dict.fromkeys(chain.from_iterable(self._phrases))
        self._signs = {word: chr(min(place, sys.maxunicode)) for place, word in enumerate(known, _FIRST_SIGN)}
        self._named = {sign: word for word, sign in self._signs.items()}
        self._weights = {sign: weight_of(word) for sign, word in self._named.items()}
        self._spelt = [self._in_signs(phrase) for phrase in self._phrases]
        self._folded: list[str] = []
        words = self._read(texts)
        if any(map(_CODED.search, [word for word in words if len(word) >= _LONG_WORD])):
            packed = list(encoded_texts(texts))
            self._texts += packed
            words += self._read(packed)
        self._file = self._in_signs(words)

    def _read(self, texts: Sequence[FileText]) -> list[str]:
        """Fold texts of the file; returns their words, with one that nobody uses behind each text."""
        made = [folded(text.text) for text in texts]
        self._folded += made
        return "".join([text + BETWEEN for text in made]).split()

    def _in_signs(self, words: Iterable[str]) -> str:
        return "".join(map(self._signs.get, words, repeat(_UNKNOWN)))

    @cached_property
    def _common(self) -> frozenset[str]:
        """The words that many of the withheld texts hold; a run of them tells less."""
        if len(self._spelt) < _MANY:
            return frozenset()
        holders = Counter(chain.from_iterable(map(set, self._spelt)))
        enough = len(self._spelt) * _COMMON_SHARE
        return frozenset(word for word, count in holders.items() if count > enough)

    @cached_property
    def _lawful(self) -> str:
        return _UNKNOWN.join(map(self._in_signs, words_of_each(self._allowed)))

    def _rare_weight(self, words: Iterable[str]) -> float:
        """Return how much words of withheld texts tell."""
        common = self._common
        return sum(min(self._weights[word], COMMON_WEIGHT if word in common else 1) for word in words)

    def _tells(self, words: str, *, alone: bool = False) -> bool:
        """Say whether a whole text can be looked for: two telling words, or one that is like a number or a code.

        `alone` lets any one word pass: a long one that was found letter by letter is a sentence without spaces.
        """
        if len(words) == 1:
            return alone or _IDENTIFIER.fullmatch(self._named[words]) is not None
        telling = [weight for weight in map(self._weights.__getitem__, words) if weight]
        return len(telling) > 1 and sum(telling) >= _WHOLE

    def runs(self) -> Iterator[_Run]:
        """Yield what stands in the file of each withheld text, word after word."""
        yield from self._short_runs()
        # Every second group of words: a run of one word more holds one of them, wherever it begins.
        groups = set(_GROUPS.findall(self._file))
        groups.update(_GROUPS.findall(self._file, _GROUP // 2))
        for place, phrase in enumerate(self._spelt):
            if len(phrase) <= _GROUP:
                continue
            held = [phrase[start : start + _GROUP] in groups for start in range(len(phrase) - _GROUP + 1)]
            if True in held:
                for start, stop in _stretches(held):
                    if self._is_enough(phrase, start, stop):
                        yield from self._standing(place, start, stop)

    def _short_runs(self) -> Iterator[_Run]:
        """Yield the withheld texts of a few words that stand in the file whole."""
        short = {
            place: phrase
            for place, phrase in enumerate(self._spelt)
            if 0 < len(phrase) <= _GROUP and self._tells(phrase)
        }
        if not short:
            return
        first = "".join({phrase[0] for phrase in short.values()})
        present = set(re.findall(f"(?=([{first}].?))", self._file, re.DOTALL))
        for place, phrase in short.items():
            if (len(phrase) == 1 or phrase[:2] in present) and phrase in self._file:
                yield _Run(place, phrase, whole=True)

    def _is_enough(self, phrase: str, start: int, stop: int) -> bool:
        if stop - start == len(phrase):
            return self._tells(phrase)
        return self._rare_weight(phrase[start:stop]) >= _RUN

    def _standing(self, place: int, start: int, stop: int) -> Iterator[_Run]:
        """Yield the longest parts of a stretch that stand in the file word after word."""
        phrase = self._spelt[place]
        for first, last in _parts_of(self._file, phrase, start, stop):
            if self._is_enough(phrase, first, last):
                yield _Run(place, phrase[first:last], whole=last - first == len(phrase))

    def run_together(self) -> Iterator[_Run]:
        """Yield whole texts that stand in the file with their words run together or torn apart."""
        squeezed = _squeezed(BETWEEN.join(self._folded))
        blocks = set(_BLOCKS.findall(squeezed))
        names = "\n".join(_squeezed(text) for text, found in zip(self._folded, self._texts, strict=True) if found.name)
        for place, phrase in enumerate(self._phrases):
            needle = "".join(phrase)
            if len(needle) >= 2 * _BLOCK - 1:
                found = _in_blocks(needle, blocks) and needle in squeezed
            else:
                found = len(phrase) > 1 and len(needle) >= _SHORTEST_NAME and needle in names
            if found and self._tells(self._spelt[place], alone=True):
                yield _Run(place, self._spelt[place], whole=True)

    def is_lawful(self, run: _Run) -> bool:
        """Say whether a run is no leak: what the document shows lawfully accounts for it."""
        if not self._allowed:
            return False
        if run.words in self._lawful:
            return True
        left = list(run.words)
        for first, last in _parts_of(self._lawful, run.words, 0, len(run.words)):
            if last - first >= _LEAST_LAWFUL:
                left[first:last] = [""] * (last - first)
        weight = self._rare_weight(filter(None, left))
        return weight < (_WHOLE / 2 if run.whole else _LEFT_OF_RUN)

    def part_of(self, run: _Run) -> str:
        """Return the name of the part in which a run stands."""
        needle = "".join(map(self._named.__getitem__, run.words))
        for text, here in zip(self._texts, self._folded, strict=True):
            if needle in _squeezed(here):
                return text.where
        return "several parts"


def _squeezed(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").translate(None, b" \n").decode("utf-8", "surrogatepass")


def _stretches(held: Sequence[bool]) -> list[tuple[int, int]]:
    """Return where runs may stand, given which groups of words the file holds at every second place.

    Groups of one run follow each other at every second place; a word before and one behind may belong to it.
    """
    found: list[tuple[int, int]] = []
    for parity in (0, 1):
        start = None
        for place in range(parity, len(held) + 2, 2):
            if place < len(held) and held[place]:
                start = place if start is None else start
            elif start is not None:
                found.append((max(start - 1, 0), min(place + _GROUP - 1, len(held) + _GROUP - 1)))
                start = None
    return found


def _parts_of(text: str, words: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the longest parts of words[start:stop] that stand in a text one after the other, from the left.

    What is part of a part stands there too, so that both ends are found by halving.
    """
    first = start
    last = start
    while last < stop:
        low, high = last, stop
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if words[first:middle] in text else (low, middle - 1)
        last = low
        if last > first:
            yield first, last
        # The next part begins where one word more still fits.
        low, high = first + 1, last + 1
        while low < high and last < stop:
            middle = (low + high) // 2
            low, high = (low, middle) if words[middle : last + 1] in text else (middle + 1, high)
        first = low
        last = max(last, first)


def _in_blocks(needle: str, blocks: set[str]) -> bool:
    """Say whether a needle can stand in a text that was cut into blocks, at any offset."""
    last = len(needle) - _BLOCK
    for offset in range(_BLOCK):
        place = offset
        while place <= last and needle[place : place + _BLOCK] in blocks:
            place += _BLOCK
        if place > last:
            return True
    return False
