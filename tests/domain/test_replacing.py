"""Words found in records, and records with others in their place."""

from __future__ import annotations

import pytest

from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.replacing import Caution, Wanted, places_in, replaced
from cyberbrief.domain.statement import Statement

POSITION = Position(
    id="p",
    dossier="d",
    topic="Harbour directory",
    rationale="The harbour opens.\nEvery HARBOUR counts, [@harbour rules] says.",
    ladder=(Rung(id="r", kind=RungKind.OPENING, text="One harbour"), Rung(id="s", text="None")),
)


def everything(record: Record, wanted: Wanted) -> Record:
    return replaced(record, wanted, {place.key for place in places_in(record, wanted)})


def test_each_place_is_told_with_its_field_and_what_stands_around() -> None:
    places = list(places_in(POSITION, Wanted("harbour", "port")))
    assert [(one.labels[-1], one.found, one.put) for one in places] == [
        ("Issue", "Harbour", "Port"),
        ("Rationale", "harbour", "port"),
        ("Rationale", "HARBOUR", "PORT"),
        ("Rationale", "harbour", "port"),
        ("Text", "harbour", "port"),
    ]
    assert places[4].labels == ("Opening", "Text")
    assert (places[1].before, places[1].after) == ("The ", " opens.")
    assert [one.caution for one in places].count(Caution.MARK) == 1


def test_all_places_named_are_replaced_also_inside_elements() -> None:
    after = everything(POSITION, Wanted("harbour", "port"))
    assert isinstance(after, Position)
    assert after.topic == "Port directory"
    assert after.rationale == "The port opens.\nEvery PORT counts, [@port rules] says."
    assert [rung.text for rung in after.ladder] == ["One port", "None"]
    assert [rung.id for rung in after.ladder] == ["r", "s"]


def test_a_place_left_out_stays() -> None:
    wanted = Wanted("harbour", "port")
    keys = [place.key for place in places_in(POSITION, wanted)]
    after = replaced(POSITION, wanted, keys[1:2])
    assert isinstance(after, Position)
    assert after.topic == POSITION.topic
    assert after.rationale.startswith("The port opens.\nEvery HARBOUR")


def test_a_text_that_changed_since_is_left_alone() -> None:
    wanted = Wanted("harbour", "port")
    keys = {place.key for place in places_in(POSITION, wanted)}
    later = Position(id="p", dossier="d", topic="Harbour directory!", rationale=POSITION.rationale)
    after = replaced(later, wanted, keys)
    assert isinstance(after, Position)
    assert after.topic == "Harbour directory!"
    assert "port" in after.rationale


@pytest.mark.parametrize(
    "wanted, count",
    [
        (Wanted("HARBOUR", "x", match_case=True), 1),
        (Wanted("harb", "x", whole_words=True), 0),
        (Wanted("harb", "x"), 5),
        (Wanted("", "x"), 0),
    ],
)
def test_capitals_and_whole_words(wanted: Wanted, count: int) -> None:
    assert len(list(places_in(POSITION, wanted))) == count


@pytest.mark.parametrize(
    "record, caution",
    [
        (Reference(id="a", symbol="x", text="harbour", wording=Wording.QUOTED), Caution.QUOTED),
        (Reference(id="a", symbol="x", text="harbour"), Caution.NONE),
        (Statement(id="a", dossier="d", text="harbour"), Caution.SAID),
    ],
)
def test_words_of_others_are_better_left_alone(record: Record, caution: Caution) -> None:
    assert [place.caution for place in places_in(record, Wanted("harbour"))] == [caution]


def test_nothing_that_the_program_keeps_is_looked_through() -> None:
    assert list(places_in(Position(id="harbour", dossier="harbour", language="harbour"), Wanted("harbour"))) == []
