"""References as numbered notes: how a source is cited, and the numbers that a document gives them."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.dates import day
from cyberbrief.compose.document import Note, Passage, Run, Source
from cyberbrief.compose.gate import Gate
from cyberbrief.domain.reference import Reference, Wording

_PARAGRAPH_WORDS = ("paragraphs", "paragraph", "paras.", "para.", "paras", "para")


def citation(reference: Reference, gate: Gate) -> Passage:
    """Return a source as a note names it: symbol, paragraph, title, body and date; with how far its words are sure."""
    named = reference.symbol
    if reference.paragraph:
        named += f", {paragraph_words(reference.paragraph)}"
    about = [part for part in (reference.title, reference.body) if part]
    if reference.dated:
        about.append(day(reference.dated))
    text = f"{named}: {', '.join(about)}" if about else named
    if reference.wording is Wording.QUOTED and gate.shows(reference, "checked_on") and reference.checked_on is None:
        text += " (not yet checked against the document)"
    fields = ("symbol", "paragraph", "title", "body", "dated")
    sources = tuple(Source(reference.id, name) for name in fields if getattr(reference, name))
    return Passage((Run(f"{text}."),), reference.language, sources)


def paragraph_words(paragraph: str) -> str:
    """Return a paragraph with the word before it, unless it brings its own."""
    bare = paragraph.strip()
    return bare if not bare[:1].isdigit() and bare[:1] != "(" else f"para. {bare}"


class Symbols:
    """Finds the reference that the words of a mark name."""

    def __init__(self, references: tuple[Reference, ...]) -> None:
        self._by_symbol: dict[str, list[Reference]] = {}
        for reference in references:
            if symbol := _flat(reference.symbol):
                self._by_symbol.setdefault(symbol, []).append(reference)

    def found(self, words: str) -> Reference | None:
        """Return the reference that a mark names: by its symbol, and among those of one symbol by the paragraph."""
        for symbol, rest in _splits(_flat(words)):
            candidates = self._by_symbol.get(symbol)
            if candidates:
                paragraph = _bare_paragraph(rest)
                matching = [one for one in candidates if _bare_paragraph(_flat(one.paragraph)) == paragraph]
                return (matching or candidates)[0]
        return None


class NoteBook:
    """Gives each cited reference its number, from 1, in the order in which a document first cites them."""

    def __init__(self, references: tuple[Reference, ...], gate: Gate) -> None:
        self._gate = gate
        self._symbols = Symbols(references)
        self._numbers: dict[str, int] = {}
        self._notes: list[Note] = []

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes given so far."""
        return tuple(self._notes)

    def number(self, reference: Reference) -> int:
        """Return the number of a reference, giving it the next one where it has none."""
        if reference.id not in self._numbers:
            self._numbers[reference.id] = len(self._notes) + 1
            self._notes.append(Note(len(self._notes) + 1, citation(reference, self._gate)))
        return self._numbers[reference.id]

    def cite(self, words: str) -> int:
        """Return the number for the words of a reference mark, or 0 where no reference has that symbol."""
        reference = self.found(words)
        return self.number(reference) if reference else 0

    def found(self, words: str) -> Reference | None:
        """Return the reference that a mark names."""
        return self._symbols.found(words)


def _splits(words: str) -> Iterator[tuple[str, str]]:
    """Yield a mark's words as symbol and rest, the longest symbol first."""
    yield words, ""
    for place in range(len(words) - 1, 0, -1):
        if words[place] in " ,":
            yield words[:place].rstrip(" ,"), words[place:].strip(" ,")


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


def _bare_paragraph(text: str) -> str:
    for word in _PARAGRAPH_WORDS:
        if text.startswith(word):
            text = text[len(word) :]
            break
    return text.replace(" ", "")
