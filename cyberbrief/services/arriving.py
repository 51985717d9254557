"""Files of other programs, read up to the page that shows what they bring; merging is the same as for a pack.

A table is looked at first: which sheet, which row holds the headers, which column is which field. All of that is
guessed and can be changed. Other forms say themselves what they hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from cyberbrief.domain.arrival import Arrival, Fault, Known
from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import DossierRecord, FieldDeclaration, RecordId
from cyberbrief.domain.table_fields import KINDS_OF_TABLES, fields_of
from cyberbrief.domain.words import words
from cyberbrief.host.files import read_limited
from cyberbrief.host.identifiers import new_id
from cyberbrief.services.workspace import Workspace
from cyberbrief.tables import bibtex, csl, delimited, json_text, plain_json, ris, vcard, workbook
from cyberbrief.tables.columns import Columns, guessed, known_headers, likeliest_kind
from cyberbrief.tables.limits import LARGEST_FILE
from cyberbrief.tables.records import Gatherer
from cyberbrief.tables.sheet import Headed, Sheet, headed, spoken
from cyberbrief.tables.table_records import Wanted, arrived

__all__ = [
    "Arrival",
    "Columns",
    "Fault",
    "Form",
    "Opened",
    "Picked",
    "Shown",
    "arrival",
    "fields",
    "look",
    "shown",
    "suggested",
]

_NAMED = ("dossier", "counterpart", "delegate", "membership", "reference", "position", "measure")
_SHOWN = 8  # rows of a table that are shown before it is read


class Form(Enum):
    """What a file is."""

    TABLE = "table"
    CSL = "csl"
    RIS = "ris"
    BIBTEX = "bibtex"
    VCARD = "vcard"
    JSON = "json"


_ENDINGS: Mapping[str, Form] = {
    ".ris": Form.RIS,
    ".bib": Form.BIBTEX,
    ".bibtex": Form.BIBTEX,
    ".vcf": Form.VCARD,
    ".vcard": Form.VCARD,
    ".csv": Form.TABLE,
    ".tsv": Form.TABLE,
    ".txt": Form.TABLE,
    ".xlsx": Form.TABLE,
}
_ZIP = b"PK\x03\x04"


class Opened(NamedTuple):
    """A file that was looked at: its name, its form, and the sheets of a table."""

    source: str
    form: Form
    data: bytes
    sheets: tuple[Sheet, ...] = ()


class Picked(NamedTuple):
    """How a table is to be read; a header row of 0 is looked for."""

    kind: str
    columns: Columns
    sheet: int = 0
    header_row: int = 0


class Shown(NamedTuple):
    """A table before it is read: its headers, the row they stand in, and the first rows as words."""

    headers: tuple[str, ...]
    header_row: int
    rows: tuple[tuple[str, ...], ...]
    total: int


def look(path: Path) -> Opened:
    """Read a file and say what it is.

    Raises:
        RefusedError: it cannot be read, is too large, damaged, or of no form that is known.
    """
    data = read_limited(path, LARGEST_FILE)
    form = _form(path, data)
    if form is not Form.TABLE:
        return Opened(path.name, form, data)
    sheets = workbook.read(data) if data.startswith(_ZIP) else (delimited.read(data, path.stem),)
    return Opened(path.name, form, data, sheets)


def _form(path: Path, data: bytes) -> Form:
    ending = path.suffix.lower()
    if ending == ".json":
        return _form_of_json(data)
    if ending in _ENDINGS:
        return _ENDINGS[ending]
    raise RefusedError(
        words("“{name}” is of no form that can be read here.", name=path.name),
        words("Save it as CSV, Excel (.xlsx), RIS, BibTeX, CSL-JSON, vCard or JSON."),
    )


def _form_of_json(data: bytes) -> Form:
    value: Any = json_text.read(data)
    if isinstance(value, dict):
        value = value.get("records", value.get("items", [value]))
    first = next((item for item in value if isinstance(item, dict)), {}) if isinstance(value, list) else {}
    return Form.CSL if "type" in first and "kind" not in first else Form.JSON


def shown(opened: Opened, sheet: int = 0, header_row: int = 0, kind: str = "") -> Shown:
    """Return a table as it is shown before it is read."""
    table = _table(opened, sheet, header_row, kind)
    rows = tuple(tuple(spoken(cell) for cell in row.cells) for row in table.rows[:_SHOWN])
    return Shown(table.headers, table.header_row, rows, len(table.rows))


def suggested(opened: Opened, sheet: int = 0, header_row: int = 0, kind: str = "") -> Picked:
    """Return how a table would be read: as which kind (or the one that is named), by which columns."""
    table = _table(opened, sheet, header_row, kind)
    of = kind_named(kind) if kind else likeliest_kind(table.headers)
    return Picked(of.KIND, guessed(of, table.headers), sheet, table.header_row)


def fields(kind: str) -> tuple[FieldDeclaration, ...]:
    """Return the fields that a column can be given to."""
    return tuple(fields_of(kind_named(kind)).values())


def arrival(
    workspace: Workspace, opened: Opened, picked: Picked | None = None, *, dossier: RecordId = "", kind: str = ""
) -> Arrival:
    """Return what a file brings, against what the store holds; nothing is changed.

    `picked` says how a table is read, else as suggested. Entries of a register go into the `dossier`; `kind` is that
    of plain objects which do not name theirs.

    Raises:
        UnreadableFileError: the file is not what it should be, as a whole.
        WrongUseError: no such kind.
    """
    known = _known(workspace)
    beside: dict[str, Plain] = {"dossier": dossier} if dossier else {}
    if opened.form is Form.TABLE:
        chosen = picked or suggested(opened)
        of = kind_named(chosen.kind)
        table = _table(opened, chosen.sheet, chosen.header_row, chosen.kind)
        wanted = Wanted(of, chosen.columns, beside if issubclass(of, DossierRecord) else {})
        return arrived(opened.source, table, wanted, known, new_id, opened.sheets[chosen.sheet].notes)
    gatherer = Gatherer(opened.source, known, new_id, beside)
    if opened.form is Form.JSON:
        plain_json.read(opened.data, gatherer, kind)
    else:
        _READERS[opened.form](opened.data, gatherer)
    return gatherer.arrival()


_READERS = {Form.CSL: csl.read, Form.RIS: ris.read, Form.BIBTEX: bibtex.read, Form.VCARD: vcard.read}


def _table(opened: Opened, sheet: int, header_row: int, kind: str) -> Headed:
    if not 0 <= sheet < len(opened.sheets):
        return Headed((), (), 0)
    kinds = [kind_named(kind)] if kind else KINDS_OF_TABLES
    wanted = frozenset(header for one in kinds for header in known_headers(one))
    return headed(opened.sheets[sheet], wanted, header_row)


def _known(workspace: Workspace) -> Known:
    with workspace.store.reading() as transaction:
        return Known.of(record for kind in _NAMED for record in transaction.records.of_kind(kind))
