"""Acronyms: each is spelt out once, since a brief assumes intelligence and not knowledge."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyberbrief.compose.document import Document
from cyberbrief.compose.preflight.finding import Case, Finding, warning
from cyberbrief.compose.reading import all_passages
from cyberbrief.domain.words import words

# Two capitals or more, digits allowed behind them; symbols of documents (A/70/174) are no acronyms.
_ACRONYM = re.compile(r"(?<![\w/.\-@])([A-Z][A-Za-z]?[A-Z]{1,8}s?)(?![\w/]|\.\w|-\d)")
_KNOWN_TO_ALL = frozenset(
    {"UN", "EU", "US", "UK", "USA", "OK", "TV", "IT", "ID", "UTC", "II", "III", "IV", "VI", "VII"}
)
_PARAGRAPHS = frozenset({"OP", "PP"})
_LONGEST_NAME = 200
_A_FEW, _MOSTLY = 12, 0.7
_SKIPPED_IN_FULL = frozenset({"a", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"})


def spelt_out(case: Case) -> Iterator[Finding]:
    """Yield a finding for each acronym that the document never spells out, at the first field that uses it."""
    document = case.composition.document
    text = _text(document)
    seen: set[str] = set()
    for passage in all_passages(document):
        if any(source.field == "symbol" for source in passage.sources):  # a document's symbol is no acronym
            continue
        for found in _ACRONYM.finditer(passage.plain):
            acronym = found.group(1)
            bare = acronym.removesuffix("s")
            if bare in seen or bare in _KNOWN_TO_ALL | _PARAGRAPHS or _shouted(passage.plain):
                continue
            seen.add(bare)
            if not passage.sources or is_spelt_out(bare, text):
                continue
            source = passage.sources[0]
            yield warning(
                "acronym",
                source.record,
                source.field,
                words("“{acronym}” is never spelt out.", acronym=acronym),
                "Write it in full where it first stands, with the acronym in brackets.",
                source.element,
            )


def is_spelt_out(acronym: str, text: str) -> bool:
    """Say whether a text has an acronym in brackets behind its full form, or its full form in brackets behind it."""
    for form in (acronym, f"{acronym}s"):
        for place in _places(f"({form})", text):
            before = text[max(0, place - _LONGEST_NAME) : place].rpartition("\n")[2]
            if _initials_fit(acronym, re.split(r"[()]", before)[-1].split()):
                return True
        for place in _places(f"{form} (", text):
            inside = text[place + len(form) + 2 : place + _LONGEST_NAME].partition(")")[0]
            if _initials_fit(acronym, inside.partition("\n")[0].split()):
                return True
    return False


def _places(words: str, text: str) -> Iterator[int]:
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _initials_fit(acronym: str, words: list[str]) -> bool:
    """Say whether letters of an acronym begin words of a phrase, in their order; one letter at least begins a word."""
    parts = [part for word in words for part in re.split(r"[-–/]", word) if part]
    initials = "".join(part[0].casefold() for part in parts if part.casefold() not in _SKIPPED_IN_FULL)
    wanted = iter(acronym.casefold())
    letter = next(wanted, "")
    for initial in initials:
        if initial == letter:
            letter = next(wanted, "")
    return not letter


def _shouted(text: str) -> bool:
    """Say whether a text is set in capitals all through, where every word would look like an acronym."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) > _A_FEW and sum(one.isupper() for one in letters) > len(letters) * _MOSTLY


def _text(document: Document) -> str:
    return "\n".join((document.title, document.subtitle, *(passage.plain for passage in all_passages(document))))
