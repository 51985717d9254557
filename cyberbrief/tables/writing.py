"""Tables out: from the tree of a table to the bytes of each form, with the marking where a form has a place for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from cyberbrief.compose.document import Document, Table, blocks_of
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.progress import Progress
from cyberbrief.domain.table_fields import fields_of
from cyberbrief.tables import bibtex, csl, delimited, plain_json, ris, vcard, workbook
from cyberbrief.tables.cells import plain
from cyberbrief.tables.cited import cited

Writing = Callable[[Document, Standing, Progress], bytes]


class Form(Enum):
    """The form of a file; its ending is the value."""

    CSV = "csv"
    WORKBOOK = "xlsx"
    CSL = "csl.json"
    RIS = "ris"
    BIBTEX = "bib"
    VCARD = "vcf"
    JSON = "json"


# What a form is for; those that are not named are for every kind.
_KINDS: Mapping[Form, frozenset[str]] = {
    **dict.fromkeys((Form.CSL, Form.RIS, Form.BIBTEX), frozenset({"reference"})),
    Form.VCARD: frozenset({"delegate"}),
}


class _Written(NamedTuple):
    """A table as words: what stands above it, its headers, and its rows by field and by column."""

    marking: str
    above: tuple[str, ...]
    headers: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    rows: tuple[Mapping[str, str], ...]


def forms_for(kind: str) -> tuple[Form, ...]:
    """Return the forms that records of a kind can be written in."""
    return tuple(form for form in Form if kind in _KINDS.get(form, {kind}))


def writing(form: Form) -> Writing:
    """Return what writes a table in a form."""

    def write(document: Document, standing: Standing, _progress: Progress) -> bytes:
        return _WRITERS[form](document, _written(document, standing))

    return write


def _written(document: Document, standing: Standing) -> _Written:
    marking = " · ".join(
        filter(None, (document.banner.words, Standing.DRAFT if standing.draft else "", document.release_words))
    )
    above = tuple(filter(None, (marking, " · ".join(filter(None, (document.title, standing.foot_words))))))
    table = next((block for block in blocks_of(document) if isinstance(block, Table)), None)
    if table is None:
        return _Written(marking, above, (), (), ())
    cells = tuple(tuple("\n".join(line.plain for line in cell.paragraphs) for cell in row) for row in table.rows)
    return _Written(
        marking, above, tuple(column.title for column in table.columns), cells, tuple(_by_field(table, cells))
    )


def _by_field(table: Table, cells: Sequence[Sequence[str]]) -> Iterator[Mapping[str, str]]:
    """Yield the rows by the names of fields, which the sources of the cells tell."""
    for row, texts in zip(table.rows, cells, strict=True):
        named = (cell.paragraphs[0].sources[0].field if cell.paragraphs else "" for cell in row)
        yield {name: text for name, text in zip(named, texts, strict=True) if name}


def _csv(_document: Document, written: _Written) -> bytes:
    return delimited.write([*([line] for line in written.above), written.headers, *written.cells])


def _workbook(document: Document, written: _Written) -> bytes:
    return workbook.write(workbook.Table(document.title, written.above, written.headers, written.cells))


def _json(document: Document, written: _Written) -> bytes:
    kind = KINDS[document.sections[0].key]
    fields = fields_of(kind)
    rows = [{name: plain(fields[name], text) for name, text in row.items()} for row in written.rows]
    return plain_json.write(kind.KIND, rows, written.marking)


def _csl(_document: Document, written: _Written) -> bytes:
    return csl.write([cited(row, written.marking) for row in written.rows])


def _ris(_document: Document, written: _Written) -> bytes:
    return ris.write([cited(row, written.marking) for row in written.rows])


def _bibtex(_document: Document, written: _Written) -> bytes:
    return bibtex.write([cited(row, written.marking) for row in written.rows])


def _vcard(_document: Document, written: _Written) -> bytes:
    return vcard.write(written.rows, written.marking)


_WRITERS: Mapping[Form, Callable[[Document, _Written], bytes]] = {
    Form.CSV: _csv,
    Form.WORKBOOK: _workbook,
    Form.CSL: _csl,
    Form.RIS: _ris,
    Form.BIBTEX: _bibtex,
    Form.VCARD: _vcard,
    Form.JSON: _json,
}
