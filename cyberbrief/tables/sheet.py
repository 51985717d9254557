"""A table as it came in: rows of cells, with the row that holds the headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from cyberbrief.domain.arrival import folded
from cyberbrief.domain.words import Words

Cell = str | int | float | bool | date | None

# What a spreadsheet begins a formula with; tab and line ends hide one.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}")
_ESCAPE: Final = "'"
_LOOKED_AT: Final = 12  # rows in which headers are looked for
_FEWEST: Final = 2  # headers in a row that holds them


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number as the spreadsheet counts, and its cells."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with its name; `notes` say how it was read."""

    name: str
    rows: tuple[Row, ...]
    notes: tuple[Words, ...] = ()

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max((len(row.cells) for row in self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Headed:
    """A table whose headers were found: their words by column, and the rows below."""

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    header_row: int


def headed(sheet: Sheet, known: Iterable[str], header_row: int = 0) -> Headed:
    """Return a table with the headers in the row of that number, or where most of the `known` words stand.

    Our own exports have their marking above the headers; so have lists of others.
    """
    wanted = frozenset(known)
    place = _place(sheet.rows, header_row) if header_row else _likeliest(sheet.rows, wanted)
    if place is None:
        return Headed((), (), 0)
    found = sheet.rows[place]
    words = [spoken(cell) for cell in found.cells]
    below = tuple(row for row in sheet.rows[place + 1 :] if any(spoken(cell) for cell in row.cells))
    return Headed((*words, *[""] * (sheet.width - len(words))), below, found.number)


def _place(rows: Sequence[Row], number: int) -> int | None:
    return next((place for place, row in enumerate(rows) if row.number == number), None)


def _likeliest(rows: Sequence[Row], wanted: frozenset[str]) -> int | None:
    from_top = list(enumerate(rows[:_LOOKED_AT]))
    narrow = all(len(row.cells) < _FEWEST for row in rows)
    counts = {place: sum(word in wanted for word in _folded(row)) for place, row in from_top}
    best = max(counts.values(), default=0)
    if best >= _FEWEST or (best and narrow):
        return next(place for place, count in counts.items() if count == best)
    full = (place for place, row in from_top if sum(bool(spoken(cell)) for cell in row.cells) >= _FEWEST)
    return next(full, next((place for place, row in from_top if any(map(spoken, row.cells))), None))


def _folded(row: Row) -> Iterator[str]:
    return (folded(spoken(cell)) for cell in row.cells)


def spoken(cell: Cell) -> str:
    """Return a cell as words, without blanks around them."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    text = str(cell).replace("\r\n", "\n").replace("\r", "\n").strip()
    return text[1:] if text.startswith(_ESCAPE) and is_formula(text[1:]) else text


def is_formula(text: str) -> bool:
    """Say whether a spreadsheet would take a text for a formula."""
    return text.lstrip(" ").startswith(_FORMULA)


def escaped(text: str) -> str:
    """Return a text that a spreadsheet takes for a text."""
    return _ESCAPE + text if is_formula(text) else text
