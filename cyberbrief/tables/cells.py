"""A cell of a spreadsheet as the plain value of a field: dates as people write them, choices by their words.

Nothing is guessed without saying so: whether 03/04/2026 is in March or in April is decided by the other dates of the
column, and where these do not tell, the day is taken to stand first and a sentence says it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Final

from cyberbrief.domain.arrival import folded
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import FieldDeclaration, TextKind
from cyberbrief.tables.sheet import Cell, spoken

_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]*Z?)?")
_NUMBERS: Final = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_WORDED: Final = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?\.? ([^\W\d]+)\.?,? (\d{4})")
_MONTH_FIRST: Final = re.compile(r"([^\W\d]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_MONTHS: Final = (
    ("january", "jan", "janvier", "janv"),
    ("february", "feb", "fevrier", "fevr"),
    ("march", "mar", "mars"),
    ("april", "apr", "avril", "avr"),
    ("may", "mai"),
    ("june", "jun", "juin"),
    ("july", "jul", "juillet", "juil"),
    ("august", "aug", "aout"),
    ("september", "sep", "sept", "septembre"),
    ("october", "oct", "octobre"),
    ("november", "nov", "novembre"),
    ("december", "dec", "decembre"),
)
_MONTH: Final[Mapping[str, int]] = {word: number for number, words in enumerate(_MONTHS, 1) for word in words}
_YES: Final = frozenset({"yes", "y", "true", "1", "x", "oui", "o", "vrai"})
_NO: Final = frozenset({"no", "n", "false", "0", "", "non", "faux"})
_LAST_MONTH: Final = 12
_LONGEST_NUMBER: Final = 12  # digits: beyond every number that a field holds
_BETWEEN: Final = re.compile(r"[;\n]")
_BETWEEN_WORDS: Final = re.compile(r"[;,\n]")
# Choices as lists of others call them, by the key of the choice.
_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "state": ("country", "état", "pays"),
    "group": ("groupe", "regional group", "groupe régional"),
    "organisation": ("organization", "international organisation", "organisation internationale"),
    "company": ("entreprise", "société", "private sector"),
    "quoted": ("quote", "yes", "oui", "cité", "citation"),
    "paraphrased": ("paraphrase", "no", "non", "paraphrasé"),
    "cbm": ("confidence building", "confidence building measure", "trust", "confiance", "mesure de confiance"),
    "norm": ("norme", "normes"),
    "capacity": ("capacité", "capacités", "capacity building", "renforcement des capacités"),
    "not_started": ("open", "to do", "planned", "à faire", "non commencé", "prévu"),
    "under_way": ("in progress", "ongoing", "started", "en cours"),
    "done": ("complete", "completed", "implemented", "fait", "terminé", "achevé", "mis en œuvre"),
    "not_planned": ("none", "pas prévu", "non prévu"),
    "unknown": ("inconnu", "unclear"),
    "offer": ("offre", "provider"),
    "need": ("besoin", "demande", "request"),
}


def is_day_first(cells: Iterable[Cell]) -> bool | None:
    """Return whether the day stands first in the dates of a column; None where they do not tell."""
    found: bool | None = None
    for cell in cells:
        match = _NUMBERS.fullmatch(spoken(cell)) if isinstance(cell, str) else None
        if match is None:
            continue
        first, second = int(match[1]), int(match[2])
        if first > _LAST_MONTH:
            return True
        if second > _LAST_MONTH:
            found = False
        elif "." in match[0]:
            return True  # so it is written where the day stands first
    return found


def is_undecided(cells: Iterable[Cell]) -> bool:
    """Say whether a column holds a date that could be one of two, and nothing that tells which."""
    listed = list(cells)
    numbers = (_NUMBERS.fullmatch(spoken(cell)) for cell in listed if isinstance(cell, str))
    return is_day_first(listed) is None and any(match is not None and match[1] != match[2] for match in numbers)


def plain(field: FieldDeclaration, cell: Cell, *, day_first: bool = True) -> Plain:
    """Return a cell as a field's plain value; what cannot be one is handed on as it is, for the field to refuse."""
    if field.kind is TextKind.DATE:
        return _day(cell, day_first=day_first)
    read = _READERS.get(field.kind)
    return read(field, spoken(cell)) if read is not None else spoken(cell)


def named(text: str) -> list[str]:
    """Return the names in a cell that links to several records."""
    return [name for part in _BETWEEN.split(text) if (name := part.strip())]


def _day(cell: Cell, *, day_first: bool) -> Plain:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    text = spoken(cell)
    if match := _ISO.fullmatch(text):
        return _iso(match[1], match[2], match[3], text)
    if match := _NUMBERS.fullmatch(text):
        day, month = (match[1], match[2]) if day_first else (match[2], match[1])
        return _iso(match[3], month, day, text)
    if match := _WORDED.fullmatch(text):
        return _iso(match[3], str(_MONTH.get(folded(match[2]), 0)), match[1], text)
    if match := _MONTH_FIRST.fullmatch(text):
        return _iso(match[3], str(_MONTH.get(folded(match[1]), 0)), match[2], text)
    return text or None


def _iso(year: str, month: str, day: str, otherwise: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return otherwise


def _choice(field: FieldDeclaration, text: str) -> Plain:
    word = folded(text)
    for choice in field.choices or ():
        key = str(choice)
        if word in {folded(key), folded(choice.label)} or word in map(folded, _CHOICES.get(key, ())):
            return key
    if not word and field.choices is not None:
        return str(next(iter(field.choices)))
    return text


def _number(_field: FieldDeclaration, text: str) -> Plain:
    return int(text) if text.isdecimal() and len(text) < _LONGEST_NUMBER else text or 0


def _flag(_field: FieldDeclaration, text: str) -> Plain:
    word = folded(text)
    return True if word in _YES else False if word in _NO else text


def _words(_field: FieldDeclaration, text: str) -> Plain:
    return [word for part in _BETWEEN_WORDS.split(text) if (word := part.strip())]


def _line(_field: FieldDeclaration, text: str) -> Plain:
    return " ".join(text.split("\n"))


_READERS: Final[Mapping[TextKind, Callable[[FieldDeclaration, str], Plain]]] = {
    TextKind.CHOICE: _choice,
    TextKind.NUMBER: _number,
    TextKind.FLAG: _flag,
    TextKind.WORDS: _words,
    TextKind.LINE: _line,
}
