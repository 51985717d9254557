"""Contact cards and plain JSON in and out."""

from __future__ import annotations

import json

import pytest

from cyberbrief.domain.arrival import Arrival, Known
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.shared import SharedElement
from cyberbrief.host.identifiers import new_id
from cyberbrief.tables import plain_json, vcard
from cyberbrief.tables.limits import UnreadableFileError
from cyberbrief.tables.records import Gatherer
from tests.builders import an_id

HALDRIA = Counterpart(id=an_id("haldria"), name="Haldria")
CARDS = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Marrow;Élodie;Anne;H.E.;\r\nFN:Élodie Marrow\r\nitem1.ORG:Haldria;Cyber desk\r\n"
    "TITLE:Ambassador\\, at large\r\nTEL;TYPE=work:+41 1\r\nTEL;PREF=1;TYPE=cell:tel:+41 2\r\nEMAIL:em@example.org\r\n"
    "LANG:fr\r\nLANG:en\r\nNOTE:Likes boats.\\nAnd\r\n  trains.\r\nPHOTO:data:image/png;base64,AAAA\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:N=E9ron;Ben\n"
    "NOTE;ENCODING=QUOTED-PRINTABLE:a long=\n note=0Ahere\nADR:;;Street;Town;;;Tavolia\ngarbage\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Nobody\nEND:VCARD\n"
    "BEGIN:VCARD\nORG:Haldria\nFN:No end\n"
)


def gatherer(**beside: str) -> Gatherer:
    return Gatherer("file", Known.of([HALDRIA]), new_id, beside)


def cards(data: bytes) -> Arrival:
    found = gatherer()
    vcard.read(data, found)
    return found.arrival()


def test_cards_of_every_version_become_delegates() -> None:
    arrival = cards(CARDS.encode())
    people = [record.values for record in arrival.records if record.kind == "delegate"]
    tavolia = next(record for record in arrival.records if record.kind == "counterpart")
    assert people[0] == {
        "counterpart": HALDRIA.id,
        "name": "Élodie Marrow",
        "sort_name": "Marrow, Élodie Anne",
        "role": "Ambassador, at large",
        "telephone": "+41 2",
        "email": "em@example.org",
        "form_of_address": "H.E.",
        "biography": "Likes boats.\nAnd trains.",
        "languages": ("fr", "en"),
    }
    assert people[1] == {
        "counterpart": tavolia.id,
        "name": "Ben Néron",
        "sort_name": "Néron, Ben",
        "biography": "a long note\nhere",
    }
    assert tavolia.values == {"name": "Tavolia"}
    assert people[2]["name"] == "No end"
    assert [fault.place for fault in arrival.faults] == [2, 4, 3]


@pytest.mark.parametrize("data", [b"", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", b"END:VCARD"])
def test_what_is_no_card_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="no contact card"):
        cards(data)


def test_an_unknown_alphabet_of_an_old_card_does_no_harm() -> None:
    text = "BEGIN:VCARD\nORG:Haldria\nFN;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:=C3=89lo\nEND:VCARD"
    assert cards(text.encode()).records[0].values["name"] == "Élo"


def test_delegates_come_back_as_they_were_written() -> None:
    person = {
        "name": "Élodie; Marrow",
        "sort_name": "Marrow, Élodie",
        "role": "Head, cyber \\ desk " + "é" * 90,
        "telephone": "+41 2",
        "email": "em@example.org",
        "form_of_address": "H.E.",
        "biography": "Two\nlines",
        "languages": "fr; en",
        "counterpart": "Haldria",
    }
    data = vcard.write([person])
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (record,) = cards(data).records
    expected = {**person, "languages": ("fr", "en"), "counterpart": HALDRIA.id}
    assert dict(record.values) == expected


def read_json(value: object, kind: str = "") -> Arrival:
    found = gatherer()
    plain_json.read(json.dumps(value).encode(), found, kind)
    return found.arrival()


def test_records_as_the_program_prints_them_arrive_with_their_ids() -> None:
    own, rung = new_id(), new_id()
    arrival = read_json(
        [
            {
                "id": own,
                "kind": "position",
                "revision": "7",
                "created": "2026-01-01T00:00:00Z",
                "reach": {"no_agreement": "public"},
                "dossier": an_id("d"),
                "topic": "Ports",
                "ladder": [{"id": rung, "kind": "red_line", "text": "No.", "reach": {"text": "public"}}, {"text": "x"}],
            }
        ]
    )
    (record,) = arrival.records
    assert record.id == own
    assert set(record.values) == {"dossier", "topic", "ladder"}  # who may see it is no other program's to say
    first, second = record.values["ladder"] if isinstance(record.values["ladder"], tuple) else ()
    assert first == SharedElement(rung, {"kind": RungKind.RED_LINE, "text": "No."})
    assert second.values["kind"] is RungKind.OPENING


@pytest.mark.parametrize(
    "value, count, parts",
    [
        ({"records": [{"kind": "reference", "symbol": "A/1"}]}, 1, []),
        ({"kind": "reference", "symbol": "A/1"}, 1, []),
        ([{"symbol": "A/1"}], 1, []),
        ([{"symbol": "A/1", "colour": "red"}], 1, ["colour"]),
        ([{"symbol": ["A/1"]}], 0, ["Symbol", "Symbol"]),
        ([{"symbol": "A/1", "dated": "yesterday"}], 1, ["Date"]),
        ([{"kind": "spell", "symbol": "A/1"}], 0, ["kind"]),
        ([3, {"symbol": "A/1\u202e"}], 0, ["", "Symbol", "Symbol"]),
    ],
)
def test_each_object_stands_for_itself(value: object, count: int, parts: list[str]) -> None:
    arrival = read_json(value, "reference")
    assert len(arrival.records) == count
    assert [fault.part for fault in arrival.faults] == parts


@pytest.mark.parametrize("value", [[], "words", 7, {"records": 3}])
def test_what_is_no_list_of_records_is_refused(value: object) -> None:
    with pytest.raises(UnreadableFileError, match="no list of records"):
        read_json(value)


def test_rows_are_written_one_a_line() -> None:
    data = plain_json.write("reference", [{"symbol": "A/1"}, {"symbol": "é"}])
    assert data.decode().splitlines()[1] == '{"kind": "reference", "symbol": "A/1"},'
    assert [record["symbol"] for record in json.loads(data)["records"]] == ["A/1", "é"]


def test_values_beside_are_given_to_every_record() -> None:
    found = gatherer(dossier=an_id("d"), tags=["imported"])  # type: ignore[arg-type]  # tags are a list
    plain_json.read(b'[{"kind": "measure", "title": "x"}]', found)
    assert found.arrival().records[0].values == {"dossier": an_id("d"), "tags": ("imported",), "title": "x"}
