"""Comma-separated values: read whatever stands between the values, and written so that a spreadsheet runs nothing."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

from cyberbrief.domain.words import Words, counted, words
from cyberbrief.tables.decoded import decoded
from cyberbrief.tables.limits import MOST_COLUMNS, MOST_ROWS, UnreadableFileError
from cyberbrief.tables.sheet import Row, Sheet, escaped

_SIGNS: Final = (",", ";", "\t", "|")
_TELLS: Final = "sep="  # by which Excel is told what stands between the values
_LOOKED_AT: Final = 40
_MARK: Final = "\ufeff"  # by which spreadsheets know that it is UTF-8


def read(data: bytes, name: str = "") -> Sheet:
    """Return the table in a file.

    Raises:
        UnreadableFileError: the file is too large, no text, or no table.
    """
    text, notes = decoded(data)
    sign, text = _sign(text)
    rows: list[Row] = []
    cut: list[Words] = []
    lines = csv.reader(StringIO(text, newline=""), delimiter=sign)
    try:
        for number, cells in enumerate(lines, 1):
            if len(rows) == MOST_ROWS:
                left = sum(1 for _ in lines) + 1
                cut.append(counted(left, "{n} row at the end was not read.", "{n} rows at the end were not read."))
                break
            rows.append(Row(number, tuple(cells[:MOST_COLUMNS])))
    except csv.Error as error:
        raise UnreadableFileError(
            words("The table breaks off in line {line}.", line=lines.line_num),
            words("Look for a quotation mark there that is never closed."),
        ) from error
    return Sheet(name, tuple(rows), (*notes, *cut))


def write(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows as comma-separated values in UTF-8; no cell is a formula."""
    written = StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_ALL).writerows([escaped(cell) for cell in row] for row in rows)
    return (_MARK + written.getvalue()).encode()


def _sign(text: str) -> tuple[str, str]:
    """Return what stands between the values, and the text behind the line that may say so."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith(_TELLS) and len(first.strip()) == len(_TELLS) + 1:
        return first.strip()[-1], rest
    return max(_SIGNS, key=lambda sign: _agreement(text, sign)), text


def _agreement(text: str, sign: str) -> tuple[int, int]:
    """Return how many of the first lines have the same number of values, more than one, and that number."""
    widths: list[int] = []
    try:
        for cells in csv.reader(StringIO(text, newline=""), delimiter=sign):
            widths.append(len(cells))
            if len(widths) == _LOOKED_AT:
                break
    except csv.Error:
        return 0, 0
    several = [width for width in widths if width > 1]
    usual = max(several, key=several.count, default=0)
    return several.count(usual), usual
