"""Spreadsheets in: encodings, separators, headers in two languages, dates, and faults that stop nothing else."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook

from cyberbrief.domain.arrival import Arrival, Known
from cyberbrief.domain.concern import Measure, MeasureStatus, Register
from cyberbrief.domain.counterpart import Counterpart, Delegate, PartyKind
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.table_fields import KINDS_OF_TABLES, fields_of
from cyberbrief.host.identifiers import new_id
from cyberbrief.tables import delimited, workbook
from cyberbrief.tables.columns import Columns, guessed, known_headers, likeliest_kind
from cyberbrief.tables.limits import MOST_ROWS, UnreadableFileError
from cyberbrief.tables.sheet import Sheet, headed
from cyberbrief.tables.table_records import Wanted, arrived
from tests.builders import an_id

HALDRIA = Counterpart(id=an_id("haldria"), name="Haldria", country="XA")
KNOWN = Known.of([HALDRIA])
PARTIES = "Nom;Type;Code ISO\r\nHaldria;État;XA\r\nLigue du Nord;groupe;\r\n"


def arriving(sheet: Sheet, kind: type[Record], columns: Columns | None = None, **beside: Any) -> Arrival:
    table = headed(sheet, known_headers(kind))
    wanted = Wanted(kind, columns if columns is not None else guessed(kind, table.headers), beside)
    return arrived("list.csv", table, wanted, KNOWN, new_id, sheet.notes)


def values(arrival: Arrival) -> list[dict[str, object]]:
    return [dict(record.values) for record in arrival.records]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_list_is_read_whatever_it_was_saved_as(encoding: str) -> None:
    arrival = arriving(delimited.read(PARTIES.encode(encoding)), Counterpart)
    assert values(arrival) == [
        {"name": "Haldria", "party": PartyKind.STATE, "country": "XA"},
        {"name": "Ligue du Nord", "party": PartyKind.GROUP},
    ]
    assert arrival.records[0].id == HALDRIA.id  # it is ours already
    assert bool(arrival.notes) is (encoding == "cp1252")
    assert not arrival.faults


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("told", [True, False])
def test_what_stands_between_the_values_is_found(sign: str, told: bool) -> None:
    lines = ["symbol", "title", "text"], ["A/70/174", f'"Norms{sign} eleven"', '"line\nline"']
    text = (f"sep={sign}\r\n" if told else "") + "\r\n".join(sign.join(line) for line in lines)
    arrival = arriving(delimited.read(text.encode()), Reference)
    assert values(arrival) == [{"symbol": "A/70/174", "title": f"Norms{sign} eleven", "text": "line\nline"}]


def test_headers_are_found_below_what_stands_above_them() -> None:
    sheet = delimited.read(b"INTERNAL,DRAFT\n\nCounterparts of the desk,,\n\nname,party\nHaldria,state\n")
    table = headed(sheet, known_headers(Counterpart))
    assert (table.headers[:2], table.header_row) == (("name", "party"), 5)
    assert headed(sheet, known_headers(Counterpart), header_row=3).headers[0] == "Counterparts of the desk"
    assert headed(sheet, frozenset(), header_row=99).rows == ()
    assert headed(Sheet("", ()), frozenset()).headers == ()


@pytest.mark.parametrize(
    "headers, kind, columns",
    [
        ("name,party,country", "counterpart", {0: "name", 1: "party", 2: "name"}),
        ("Pays,Délégué,Fonction,Courriel,Téléphone", "delegate", ["counterpart", "name", "role", "email", "telephone"]),
        ("Cote,Titre,Date,Paragraphe,Texte", "reference", ["symbol", "title", "dated", "paragraph", "text"]),
        ("Register,Measure,Our status,Due,Next steps", "measure", ["register", "title", "status", "due", "next_step"]),
        ("Registre,Mesure,Statut,Échéance,Responsable", "measure", ["register", "title", "status", "due", "owner"]),
        ("Member,Group,From,Until", "membership", ["member", "group", "since", "until"]),
    ],
)
def test_columns_are_guessed_in_english_and_french(headers: str, kind: str, columns: Any) -> None:
    spoken = headers.split(",")
    assert kind == likeliest_kind(spoken).KIND
    if isinstance(columns, list):
        assert list(guessed(likeliest_kind(spoken), spoken).values()) == columns
    else:
        assert guessed(likeliest_kind(spoken), spoken) == {0: "name", 1: "party"}


def test_every_field_is_guessed_by_its_label() -> None:
    for kind in KINDS_OF_TABLES:
        labels = {name: field.label for name, field in fields_of(kind).items()}
        assert guessed(kind, list(labels.values())) == dict(enumerate(labels))


def test_columns_can_be_changed() -> None:
    sheet = delimited.read(b"a,b\nHaldria,group\n")
    assert values(arriving(sheet, Counterpart, {0: "name", 1: "party"})) == [
        {"name": "Haldria", "party": PartyKind.GROUP}
    ]
    assert values(arriving(sheet, Counterpart, {1: "name"})) == [{"name": "group"}]
    assert values(arriving(sheet, Counterpart, {0: "nonsense", 1: "name"})) == [{"name": "group"}]


@pytest.mark.parametrize(
    "written, day, told",
    [
        (["2026-12-07"], date(2026, 12, 7), True),
        (["07.12.2026"], date(2026, 12, 7), True),
        (["7 December 2026"], date(2026, 12, 7), True),
        (["1er décembre 2026"], date(2026, 12, 1), True),
        (["Dec 7, 2026"], date(2026, 12, 7), True),
        (["2026/12/07 10:00"], date(2026, 12, 7), True),
        (["03/04/2026", "25/04/2026"], date(2026, 4, 3), True),
        (["03/04/2026", "04/25/2026"], date(2026, 3, 4), True),
        (["03/04/2026"], date(2026, 4, 3), False),
        (["04/04/2026"], date(2026, 4, 4), True),
    ],
)
def test_dates_are_read_as_the_column_tells(written: list[str], day: date, told: bool) -> None:
    rows = "".join(f"A/{place};{text}\n" for place, text in enumerate(written))
    arrival = arriving(delimited.read(f"symbol;date\n{rows}".encode()), Reference)
    assert values(arrival)[0]["dated"] == day
    assert any("the day is read before the month" in note for note in arrival.notes) is not told
    assert not arrival.faults


def test_a_fault_stops_its_own_cell_or_row_and_nothing_else() -> None:
    sheet = delimited.read(
        b"register,title,status,due,reference,tags\n"
        b'cbm,Contacts,en cours,31/02/2026,A/78/265,"a; b"\n'
        b"gossip,Nothing,done,2026-01-01,,\n"
        b"norm,,done,,,\n"
        b"norm,Contacts,x,,A/78/265,\n"
        b"cbm,Contacts,,,,\n"
    )
    arrival = arriving(sheet, Measure, dossier=an_id("d"))
    contacts, nothing, norm, made = (
        next(record for record in arrival.records if arrival.places[record.id] == place and record.kind == kind)
        for place, kind in ((2, "measure"), (3, "measure"), (5, "measure"), (2, "reference"))
    )
    assert contacts.values["status"] is MeasureStatus.UNDER_WAY
    assert contacts.values["dossier"] == an_id("d")
    assert contacts.values["tags"] == ("a", "b")
    assert contacts.values["reference"] == norm.values["reference"] == made.id
    assert made.values == {"symbol": "A/78/265"}
    assert "register" not in nothing.values
    assert norm.values["register"] is Register.NORM
    said = {(fault.place, fault.part): fault.sentence for fault in arrival.faults}
    assert set(said) == {(2, "due"), (3, "register"), (4, "Title"), (5, "status"), (6, "")}
    assert said[6, ""] == "This stands in the file already (at 2)."
    assert arrival.notes == ("1 record is made that the file only names.",)


def test_delegates_bring_their_counterpart_by_name() -> None:
    arrival = arriving(delimited.read(b'Country,Name,Languages\nXA,Ana,fr\nTavolia,Ben,"en, ar"\n'), Delegate)
    people = {record.values["name"]: record.values for record in arrival.records if record.kind == "delegate"}
    parties = {record.id: record.values["name"] for record in arrival.records if record.kind == "counterpart"}
    assert people["Ana"]["counterpart"] == HALDRIA.id
    assert parties[str(people["Ben"]["counterpart"])] == "Tavolia"
    assert people["Ben"]["languages"] == ("en", "ar")


def test_what_a_record_calls_itself_keeps_its_id() -> None:
    own = new_id()
    sheet = delimited.read(f"id,symbol,binding,quoted\n{own},A/1,oui,yes\n{own},A/2,,\n../x,A/3,perhaps,\n".encode())
    arrival = arriving(sheet, Reference)
    assert arrival.records[0].id == own
    assert arrival.records[0].values == {"symbol": "A/1", "binding": True, "wording": Wording.QUOTED}
    assert [fault.place for fault in arrival.faults] == [3, 4]
    assert arrival.records[1].values == {"symbol": "A/3"}


@pytest.mark.parametrize(
    "data, sentence",
    [
        (b"\x00\x01\x02\x00\x05", "no text"),
        (b"\xff\xfea", "cannot be read"),
        (b"a" * (17 << 20), "larger than"),
        (b'symbol,title\nA/1,"' + b"x" * 200_000, "breaks off"),
    ],
)
def test_what_is_no_list_is_refused_in_words(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        delimited.read(data)


def test_very_long_lists_are_cut_and_say_so() -> None:
    sheet = delimited.read(b"symbol\n" + b"A/1\n" * (MOST_ROWS + 5))
    assert len(sheet.rows) == MOST_ROWS
    assert sheet.notes == ("6 rows at the end were not read.",)
    arrival = arriving(sheet, Reference)
    assert len(arrival.faults) == 500
    assert arrival.notes[-1] == "19498 more faults are not listed."


def a_book(*rows: list[Any], hidden: bool = False) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if hidden:
        book.create_sheet("Secret").append(["x"])
        book["Secret"].sheet_state = "hidden"
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_workbook_is_read_with_its_dates_numbers_and_formulas() -> None:
    data = a_book(
        ["Symbol", "Date", "Title", "Binding"],
        ["A/70/174", date(2015, 7, 22), 13.0, True],
        ["A/2", "22/07/2015", "=1+1", "#REF!"],
        hidden=True,
    )
    (sheet,) = workbook.read(data)
    arrival = arriving(sheet, Reference)
    assert values(arrival) == [
        {"symbol": "A/70/174", "dated": date(2015, 7, 22), "title": "13", "binding": True},
        {"symbol": "A/2", "dated": date(2015, 7, 22)},
    ]
    assert arrival.notes == (
        "1 hidden sheet was left out.",
        "1 cell holds a formula; its last value was read.",
    )


def test_rows_of_a_workbook_keep_their_numbers() -> None:
    (sheet,) = workbook.read(a_book([], ["Name"], [], ["Haldria"], ["=X"]))
    assert [row.number for row in sheet.rows] == [2, 4]


def test_a_workbook_comes_back_as_it_was_written() -> None:
    rows = [["=HYPERLINK(1)", "+41", "two\nlines"], ["-", "@x", "plain"]]
    table = workbook.Table("Points [of] contact: a very long name", ["INTERNAL · DRAFT"], ["a", "b", "c"], rows)
    data = workbook.write(table)
    assert data == workbook.write(table)
    assert b"openpyxl" not in data
    (sheet,) = workbook.read(data)
    assert [list(row.cells) for row in sheet.rows] == [["INTERNAL · DRAFT"], ["a", "b", "c"], *rows]
    assert sheet.notes == ()


def test_comma_separated_values_come_back_as_they_were_written_and_run_nothing() -> None:
    rows = [["=1+1", "+41", "-x", "@y", "\tz"], ["plain", "'quoted", "é", "", "a\nb"]]
    data = delimited.write(rows)
    assert data.startswith(b"\xef\xbb\xbf")
    assert b'"=' not in data
    assert b'"+' not in data
    sheet = delimited.read(data)
    table = headed(Sheet("", (*sheet.rows,)), frozenset(), header_row=1)
    assert table.headers == ("=1+1", "+41", "-x", "@y", "\tz")
