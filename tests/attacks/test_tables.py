"""Files of other programs, mutated: whatever their bytes, they are read or refused in words, in a moment."""

from __future__ import annotations

import contextlib
import json
import random
import time
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from cyberbrief.domain.arrival import Known
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.identifiers import new_id
from cyberbrief.host.incoming import SuspectFileError, packed, unpacked
from cyberbrief.tables import bibtex, csl, delimited, plain_json, ris, vcard, workbook
from cyberbrief.tables.columns import guessed, known_headers
from cyberbrief.tables.records import Gatherer
from cyberbrief.tables.sheet import Sheet, headed
from cyberbrief.tables.table_records import Wanted, arrived

_ROWS = [["Haldria", "state", "XA", "3"], ["=cmd|' /C calc'!A0", "group", "", "x"], ["Tavolia", "", "XB", "-1"]]
_HEADERS = ["name", "kind", "country code", "weight"]
BOOK = workbook.write(workbook.Table("Parties", ["INTERNAL"], _HEADERS, _ROWS))
LIST = delimited.write([["INTERNAL"], _HEADERS, *_ROWS])
ENTRIES = json.dumps([{"id": "x", "title": "T", "number": "A/1", "issued": {"date-parts": [[2015, 7, 22]]}}]).encode()
RECORDS = json.dumps([{"kind": "counterpart", "name": "Haldria", "weight": 3, "tags": ["a"]}]).encode()
RIS = b"TY  - RPRT\r\nTI  - T\r\nSN  - A/1\r\nDA  - 2015/07/22/\r\nER  - \r\n"
BIBTEX = rb"@report{x, title = {T {\'e}}, number = {A/1}, date = {2015-07-22}, author = {A and B}}" + b"\n"
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marrow;E;;;\r\nFN:E Marrow\r\nORG:Haldria\r\nEND:VCARD\r\n"
EACH = 150  # mutations of each format
SLOWEST = 5.0


def gathering(read: Callable[[bytes, Gatherer], None]) -> Callable[[bytes], object]:
    def all_of_it(data: bytes) -> object:
        gatherer = Gatherer("file", Known(), new_id)
        read(data, gatherer)
        return gatherer.arrival()

    return all_of_it


def sheets(read: Callable[[bytes], tuple[Sheet, ...]]) -> Callable[[bytes], object]:
    def all_of_it(data: bytes) -> object:
        found = []
        for sheet in read(data):
            table = headed(sheet, known_headers(Counterpart))
            found.append(
                arrived("file", table, Wanted(Counterpart, guessed(Counterpart, table.headers)), Known(), new_id)
            )
        return found

    return all_of_it


READERS = {
    "xlsx": (BOOK, sheets(workbook.read)),
    "csv": (LIST, sheets(lambda data: (delimited.read(data),))),
    "csl": (ENTRIES, gathering(csl.read)),
    "json": (RECORDS, gathering(plain_json.read)),
    "ris": (RIS, gathering(ris.read)),
    "bibtex": (BIBTEX, gathering(bibtex.read)),
    "vcard": (CARD, gathering(vcard.read)),
}


def mutated(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(changed) or 1)
        what = chance.randrange(5)
        if what == 0:
            changed[place : place + 1] = bytes([chance.randrange(256)])
        elif what == 1:
            del changed[place : place + chance.randint(1, 20)]
        elif what == 2:
            changed[place:place] = changed[place : place + chance.randint(1, 200)] * chance.randint(1, 5)
        elif what == 3:
            changed[place:place] = chance.choice(
                [b"{", b"}", b'"', b"\x00", b"=", b"\n", b"\xff\xfe", b"[[", b"\\", b"9" * 30]
            )
        else:
            changed = changed[: max(place, 1)]
    return bytes(changed)


def with_mutated_parts(data: bytes, chance: random.Random) -> bytes:
    """Mutate what lies inside the archive, so that it is the library that has to cope, and not the gate alone."""
    parts = unpacked(data)
    name = chance.choice(sorted(parts))
    return packed({**parts, name: mutated(parts[name], chance)})


@pytest.mark.parametrize("name", READERS)
def test_mutated_files_are_read_or_refused_in_words(name: str) -> None:
    data, read = READERS[name]
    chance = random.Random(name)
    assert read(data)
    for number in range(EACH):
        inside = name == "xlsx" and number % 3
        hostile = with_mutated_parts(data, chance) if inside else mutated(data, chance)
        began = time.perf_counter()
        with contextlib.suppress(RefusedError):
            read(hostile)
        assert time.perf_counter() - began < SLOWEST


def with_sheet(change: Callable[[bytes], bytes]) -> bytes:
    parts = unpacked(BOOK)
    sheet = "xl/worksheets/sheet1.xml"
    return packed({**parts, sheet: change(parts[sheet])})


def test_a_cell_in_the_last_corner_of_a_sheet_costs_nothing() -> None:
    far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    (sheet,) = workbook.read(with_sheet(lambda content: content.replace(b"</sheetData>", far)))
    assert [row.cells[0] for row in sheet.rows[2:]] == ["Haldria", "=cmd|' /C calc'!A0", "Tavolia"]
    assert sheet.notes == ("Rows behind row 5 were not read.",)


def test_a_million_columns_are_not_believed() -> None:
    wide = b'<dimension ref="A1:XFD1048576"/><sheetData>'
    (sheet,) = workbook.read(with_sheet(lambda content: content.replace(b"<sheetData>", wide)))
    assert sheet.width == len(_HEADERS)


def test_a_workbook_of_bombs_is_refused_before_it_is_unpacked() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(8):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", b" " * (20 << 20))
    assert len(stream.getvalue()) < 1 << 20
    with pytest.raises(SuspectFileError, match="far more than it should"):
        workbook.read(stream.getvalue())


def test_words_that_a_file_declares_are_never_made() -> None:
    laughs = b'<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;&l;&l;&l;&l;">]>'
    with pytest.raises(SuspectFileError, match="words of its own"):
        workbook.read(with_sheet(lambda content: laughs + content))


def test_a_link_to_another_workbook_is_refused() -> None:
    parts = unpacked(BOOK)
    link = (
        b'<Relationships xmlns="x"><Relationship Id="r" TargetMode="External" Target="file://host/share/x.xlsx" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath"/></Relationships>'
    )
    with pytest.raises(SuspectFileError, match="fetch something"):
        workbook.read(packed({**parts, "xl/externalLinks/_rels/externalLink1.xml.rels": link}))


def test_braces_and_backslashes_without_end_take_no_time() -> None:
    began = time.perf_counter()
    for data in (
        b"@a{b, c={" + b"\\" * 50_000 + b"}}",
        b"@a{" * 5_000,
        b"@a{b, c=" + b'"' * 50_000,
        b"\\'" * 50_000 + b"@",
    ):
        with contextlib.suppress(RefusedError):
            READERS["bibtex"][1](data)
    assert time.perf_counter() - began < 4 * SLOWEST
