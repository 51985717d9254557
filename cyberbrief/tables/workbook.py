"""Excel workbooks: read behind the gate for packed files, value by value, and written as plain text cells.

Of a formula the value that was last reckoned is read. Links to other workbooks and pictures are never looked at.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any, Final, NamedTuple

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from cyberbrief.domain.words import Words, counted, words
from cyberbrief.host.incoming import packed, unpacked
from cyberbrief.tables.limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, UnreadableFileError, refuse_large
from cyberbrief.tables.sheet import Cell, Row, Sheet, is_formula

_MOST_SHEETS: Final = 50
_NARROWEST, _WIDEST = 10, 60  # characters of a column
_LONGEST_NAME: Final = 31
_WIDEST_GAP: Final = 1_000  # empty rows, behind which only a stray cell stands
_NO_NAME: Final = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[\s/>]")
_ERRORS: Final = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"})
_FIRST: Final = "[Content_Types].xml"
# Who made a workbook, with what and when is nobody's business.
_WITHOUT_A_MAKER: Final[Mapping[str, bytes]] = {
    "docProps/core.xml": b'<cp:coreProperties xmlns:cp="'
    b'http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    "docProps/app.xml": b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
}


class Table(NamedTuple):
    """What is written into a workbook: a name, lines above the table, headers, and rows of text."""

    name: str
    above: Sequence[str]
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]


def read(data: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook that hold anything, hidden ones left out.

    Raises:
        SuspectFileError: the file breaks a rule of the gate for packed files.
        UnreadableFileError: it is too large, or no workbook.
    """
    refuse_large(data)
    parts = unpacked(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that the library leaves out, which nobody wants here
            book = load_workbook(BytesIO(packed(parts)), read_only=True, data_only=True, keep_links=False)
            try:
                sheets = tuple(_sheets(book))
            finally:
                book.close()
    except (MemoryError, RecursionError, Exception) as error:
        # It passed the gate and is no workbook, whatever the library stumbles over.
        raise UnreadableFileError(words("The file is damaged, or is not what its name says.")) from error
    if not sheets:
        raise UnreadableFileError(words("The workbook holds no table."), words("Check that it is the right file."))
    formulas = sum(len(_FORMULA.findall(part)) for name, part in parts.items() if "/worksheets/" in name)
    if not formulas:
        return sheets
    note = counted(
        formulas,
        "{n} cell holds a formula; its last value was read.",
        "{n} cells hold formulas; their last values were read.",
    )
    return tuple(replace(sheet, notes=(*sheet.notes, note)) for sheet in sheets)


def write(table: Table) -> bytes:
    """Return a workbook of one sheet, the same bytes each time; every cell is a text and no text is a formula."""
    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet(table.name.translate(_NO_NAME)[:_LONGEST_NAME].strip("' ") or "CyberBrief")
    for place, width in enumerate(_widths(table), 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = f"A{len(table.above) + 2}"
    bold = Font(bold=True)
    for line in table.above:
        sheet.append([_text(sheet, line, bold)])
    sheet.append([_text(sheet, header, bold) for header in table.headers])
    for row in table.rows:
        sheet.append([_text(sheet, cell) for cell in row])
    stream = BytesIO()
    book.save(stream)
    parts = {**unpacked(stream.getvalue()), **_WITHOUT_A_MAKER}
    return packed(dict(sorted(parts.items(), key=lambda part: (part[0] != _FIRST, part[0]))))


def _sheets(book: Any) -> Iterator[Sheet]:  # noqa: ANN401  # the library's stubs do not know its read-only sheets
    hidden = sum(sheet.sheet_state != "visible" for sheet in book.worksheets)
    left_out = (
        (counted(hidden, "{n} hidden sheet was left out.", "{n} hidden sheets were left out."),) if hidden else ()
    )
    for sheet in book.worksheets[:_MOST_SHEETS]:
        if sheet.sheet_state == "visible":
            rows, notes = _rows(sheet)
            if rows:
                yield Sheet(sheet.title, rows, (*left_out, *notes))


def _rows(sheet: Any) -> tuple[tuple[Row, ...], tuple[Words, ...]]:  # noqa: ANN401  # the same
    rows: list[Row] = []
    last = 0
    for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True), 1):
        if number > MOST_ROWS or number - last > _WIDEST_GAP:
            return tuple(rows), (words("Rows behind row {number:,} were not read.", number=max(last, 1)),)
        if found := _trimmed(cells):
            rows.append(Row(number, found))
            last = number
    return tuple(rows), ()


def _trimmed(cells: Sequence[object]) -> tuple[Cell, ...]:
    read = [_cell(cell) for cell in cells]
    while read and read[-1] in {None, ""}:
        read.pop()
    return tuple(read)


def _cell(value: object) -> Cell:
    if isinstance(value, str):
        return None if value in _ERRORS else value[:LONGEST_CELL]
    return value if isinstance(value, bool | int | float | date | None) else str(value)


def _widths(table: Table) -> Iterator[int]:
    for place, header in enumerate(table.headers):
        longest = max((len(row[place]) for row in table.rows if place < len(row)), default=0)
        yield min(max(longest, len(header), _NARROWEST), _WIDEST)


def _text(sheet: Any, text: str, font: Font | None = None) -> Any:  # noqa: ANN401  # as in `_sheets`
    cell: Any = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"
    cell.quotePrefix = is_formula(text)  # by which Excel keeps it a text also when somebody edits it
    cell.alignment = Alignment(wrap_text="\n" in text, vertical="top")
    if font is not None:
        cell.font = font
    return cell
