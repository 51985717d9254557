"""Bibliographies in and out: as Zotero writes them, broken in places, and back as they were."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pytest

from cyberbrief.domain.arrival import Arrival, Known
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.host.identifiers import new_id
from cyberbrief.tables import bibtex, csl, ris
from cyberbrief.tables.cited import cited
from cyberbrief.tables.limits import UnreadableFileError
from cyberbrief.tables.records import Gatherer
from tests.builders import an_id

Reader = Callable[[bytes, Gatherer], None]
OURS = Reference(id=an_id("ours"), symbol="A/70/174", paragraph="13 (f)")
READERS: dict[str, Reader] = {"csl": csl.read, "ris": ris.read, "bibtex": bibtex.read}
CSL = [
    {
        "id": "http://zotero.org/users/1/items/ABCD",
        "type": "report",
        "title": "Developments in the field of ICTs",
        "number": "A/70/174",
        "publisher": "United Nations",
        "issued": {"date-parts": [[2015, 7, 22]]},
        "abstract": "Eleven norms.",
        "note": "Paragraph: 13 (f)\nBinding: no\nRead in New York",
        "language": "en",
    },
    {
        "id": 7,
        "type": "article-journal",
        "title": "On attribution",
        "author": [{"family": "Marrow", "given": "Élodie"}, {"literal": "Desk"}],
        "issued": {"raw": "2020-05"},
    },
    "not an entry",
    {"type": "report", "number": "B", "issued": {"date-parts": [["2015", "13", "1"]]}},
    {"id": {}, "title": "", "author": ["x"], "issued": {"date-parts": [["", None]]}},
]
RIS = (
    "Provider: a catalogue\r\n"
    "TY  - RPRT\r\nTI  - Developments in the field of ICTs\r\nSN  - A/70/174\r\nPB  - United Nations\r\n"
    "DA  - 2015/07/22/\r\nPY  - 2015\r\nAB  - Eleven\r\nnorms.\r\nLA  - en\r\nM2  - Paragraph: 13 (f)\r\n"
    "N1  - Binding: no\r\nN1  - Read in New York\r\nER  - \r\n\r\n"
    "TY  - JOUR\r\nTI  - On attribution\r\nAU  - Marrow, Élodie\r\nAU  - Desk\r\nPY  - 2020\r\nSN  - 1234-5678\r\n"
    "TY  - GEN\r\nTI  -\r\nER  -\r\n"
)
BIBTEX = r"""
@comment{nothing}
@string{un = "United Nations"}
@techreport{un2015, title = {Developments in the field of {ICTs}}, number = {A/70/174}, institution = un, year = 2015,
  month = jul, day = 22, abstract = {Eleven norms.}, note = {Paragraph: 13 (f)
Binding: no
Read in New York}, langid = {en}}
@article{marrow, title = {On attribution}, author = {Marrow, \'Elodie and Desk}, year = {2020}, number = {4}}
@report{broken, title = {never closed
@report{twice, title = {One}, title = {Two}, number = {T/1}}
@report{twice, title = {Three}, number = {T/2}}
@misc{empty}
"""


def reading(reader: Reader, data: bytes) -> Arrival:
    gatherer = Gatherer("library", Known.of([OURS]), new_id)
    reader(data, gatherer)
    return gatherer.arrival()


@pytest.mark.parametrize(
    "name, data", [("csl", json.dumps(CSL)), ("ris", RIS), ("bibtex", BIBTEX)], ids=["csl", "ris", "bibtex"]
)
def test_a_library_of_zotero_arrives_with_what_only_we_have(name: str, data: str) -> None:
    arrival = reading(READERS[name], data.encode())
    report, article = arrival.records[:2]
    assert report.id == OURS.id
    expected = {
        "symbol": "A/70/174",
        "title": "Developments in the field of ICTs",
        "body": "United Nations",
        "dated": date(2015, 7, 22),
        "paragraph": "13 (f)",
        "text": "Eleven norms.\n\nRead in New York",
        "language": "en",
        "binding": False,
    }
    assert dict(report.values) == expected | ({"text": "Eleven\nnorms.\n\nRead in New York"} if name == "ris" else {})
    assert article.values["symbol"] == "Marrow 2020"
    assert article.values["body"] == "Marrow, Élodie; Desk"
    assert "dated" not in article.values  # of a year alone no day is made


@pytest.mark.parametrize(
    "name, data, places",
    [
        ("csl", json.dumps(CSL), [3, 4, 5]),
        ("ris", RIS, [1, 16, 22]),
        ("bibtex", BIBTEX, [9, 10]),
    ],
    ids=["csl", "ris", "bibtex"],
)
def test_a_broken_entry_stops_no_other(name: str, data: str, places: list[int]) -> None:
    arrival = reading(READERS[name], data.encode())
    assert [fault.place for fault in arrival.faults] == places
    assert all(fault.sentence and fault.remedy for fault in arrival.faults)


def test_an_entry_that_stands_twice_in_bibtex_is_taken_with_its_first_field() -> None:
    titles = [record.values.get("title") for record in reading(bibtex.read, BIBTEX.encode()).records]
    assert titles[2:4] == ["One", "Three"]


@pytest.mark.parametrize("name, writer", [("csl", csl.write), ("ris", ris.write), ("bibtex", bibtex.write)])
@pytest.mark.parametrize(
    "values",
    [
        {
            "id": an_id("theirs"),
            "symbol": "A/RES/79/243",
            "title": "Convention: 50 % of {all} & more_to \\come ~ ^ #1 $",
            "body": "United Nations",
            "dated": "2024-12-24",
            "paragraph": "article 65 (1)",
            "text": "First line\nTY  - a trap\nsecond: line @misc{x}",
            "wording": "quoted",
            "binding": "yes",
            "as_of": "2026-05-01",
            "language": "fr",
            "checked_by": "E. Marrow",
            "checked_on": "2026-11-23",
        },
        {"id": an_id("plain"), "symbol": "日本語/1", "title": "تقرير"},
    ],
)
def test_what_we_write_comes_back(name: str, writer: Callable[..., bytes], values: dict[str, str]) -> None:
    data = writer([cited(values)])
    arrival = reading(READERS[name], data)
    assert not arrival.faults
    (record,) = arrival.records
    assert record.id == values["id"]
    found = {key: str(value) for key, value in record.values.items()}
    expected = {key: value for key, value in values.items() if key != "id"}
    if "binding" in values:
        expected["binding"] = "True"
        assert record.values["wording"] is Wording.QUOTED
        found["text"] = found["text"].replace("\n\n", "\n")
    assert found == expected


def test_two_of_one_symbol_have_two_keys() -> None:
    data = bibtex.write([cited({"symbol": "A/1", "title": "x"}), cited({"symbol": "A/1", "title": "y"})])
    assert b"{a-1,\n" in data
    assert b"{a-1-2,\n" in data


@pytest.mark.parametrize(
    "name, data, sentence",
    [
        ("csl", b"[", "breaks off in line 1"),
        ("csl", b"[]", "no list of entries"),
        ("csl", b'"words"', "no list of entries"),
        ("csl", b'[{"a": 1, "a": 2}]', "no JSON"),
        ("csl", b'[{"a": NaN}]', "no JSON"),
        ("csl", b"[" + b"9" * 50 + b"]", "no JSON"),
        ("csl", b"[" * 100_000, "no JSON|breaks off"),
        ("csl", b"[" * 40 + b"]" * 40, "nested"),
        ("ris", b"Nothing here", "no entry"),
        ("bibtex", b"Nothing here", "no entry"),
        ("bibtex", b"@misc{a, b = " + b"{" * 100 + b"}" * 100 + b"}", "nested"),
        ("ris", b"TY  - a long beginning \x00", "no text"),
    ],
)
def test_what_is_no_bibliography_is_refused_in_words(name: str, data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        reading(READERS[name], data)
