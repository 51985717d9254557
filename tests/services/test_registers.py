"""The registers: statuses, the eleven norms, and lists that come in as one step."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from typing import cast

import pytest

from cyberbrief.domain.concern import CounterpartStatus, Measure, MeasureStatus, Register
from cyberbrief.domain.dossier import Deadline, DeadlineState, Dossier
from cyberbrief.domain.known_measures import LISTS, KnownMeasure, list_named
from cyberbrief.domain.norm import NORMS, by_norm, norms_of
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference
from cyberbrief.services import adding, editing, reading, registers, undoing
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, an_id

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
A_NORM = Measure(id=an_id("norm"), dossier=an_id("small"), register=Register.NORM, title="Norms (f) and (g): ports")


def measures(workspace: Workspace) -> tuple[Measure, ...]:
    return cast("tuple[Measure, ...]", reading.records(workspace, "measure"))


def title(one: KnownMeasure) -> str:
    return str(one.title)


def test_there_are_eleven_norms_from_a_to_k() -> None:
    assert [norm.letter for norm in NORMS] == list("abcdefghijk")
    assert NORMS[5].cited == "A/70/174, para. 13 (f)"


@pytest.mark.parametrize(
    "measure, reference, letters",
    [
        (A_NORM, None, "fg"),
        (dataclasses.replace(A_NORM, title="Ports"), None, ""),
        (dataclasses.replace(A_NORM, title="Ports"), Reference(symbol="A/70/174", paragraph="13 (k)"), "k"),
        (dataclasses.replace(A_NORM, title="Ports"), Reference(symbol="A/76/135", paragraph="13 (k)"), ""),
        (dataclasses.replace(A_NORM, register=Register.CONFIDENCE), None, ""),
    ],
)
def test_an_entry_says_which_norms_it_is_about(measure: Measure, reference: Reference | None, letters: str) -> None:
    assert norms_of(measure, reference) == frozenset(letters)


def test_every_norm_has_its_place_with_and_without_an_entry() -> None:
    found = by_norm([(A_NORM, None)])
    assert list(found) == list("abcdefghijk")
    assert [letter for letter, held in found.items() if held] == ["f", "g"]


@pytest.mark.parametrize("key, count, documents", [("osce", 16, 2), ("global", 8, 2), ("oas", 6, 1)])
def test_a_list_comes_in_once_with_its_references_and_goes_in_one_step(
    key: str, count: int, documents: int, opened: Workspace, small: SmallDossier
) -> None:
    before = len(reading.records(opened, "reference"))
    list_ = list_named(key)
    assert registers.bring_in(opened, small.dossier.id, list_, title) == count
    assert {one.register for one in measures(opened)} == {Register.CONFIDENCE}
    assert len(reading.records(opened, "reference")) == before + documents
    assert registers.bring_in(opened, small.dossier.id, list_, title) == 0
    undoing.undo(opened)
    assert measures(opened) == ()
    assert len(reading.records(opened, "reference")) == before


def test_what_nobody_checked_says_so(opened: Workspace, small: SmallDossier) -> None:
    for list_ in LISTS:
        registers.bring_in(opened, small.dossier.id, list_, title)
    sure = {one.title for one in measures(opened) if registers.TO_CHECK not in one.tags}
    unsure = {one.title for one in measures(opened)} - sure
    assert "3. Consultations to reduce the risk of misunderstanding" in sure
    assert "1. National views on threats" in unsure
    assert "Measure 4 of A/78/265: title to be written" in unsure
    assert (len(sure), len(unsure)) == (7 + 6 + 4, 9 + 8)


def test_a_norm_is_added_with_the_report_it_stands_in(opened: Workspace, small: SmallDossier) -> None:
    made = registers.add_norm(opened, small.dossier.id, NORMS[2], "Keep one's territory clean")
    assert made.reference == small.reference.id  # the report that the library has already
    assert norms_of(made, None) == {"c"}
    assert measures(opened)[0].register is Register.NORM


@pytest.mark.parametrize("paragraph, cites", [("13 (c)", True), ("13 (d)", False), ("13 (a)–(k)", True)])
def test_a_norm_cites_its_own_paragraph_or_the_whole_report(paragraph: str, cites: bool, opened: Workspace) -> None:
    dossier = Dossier(id=an_id("d"), title="December")
    passage = Reference(id=an_id("passage"), symbol="A/70/174", paragraph=paragraph)
    adding.add(opened, [dossier, passage])
    made = registers.add_norm(opened, dossier.id, NORMS[2], "Keep one's territory clean")
    assert (made.reference == passage.id) is cites
    assert reading.record(opened, made.reference).title_text == "A/70/174"


def test_a_counterparts_status_is_added_and_then_changed(opened: Workspace, small: SmallDossier) -> None:
    made = registers.add_norm(opened, small.dossier.id, NORMS[0], "Cooperate")
    party = small.counterpart.id
    registers.set_status(opened, made.id, party, MeasureStatus.UNDER_WAY)
    registers.keep_note(opened, made.id, party, "Law of\n2024")
    registers.set_status(opened, made.id, party, MeasureStatus.DONE)
    registers.keep_note(opened, made.id, "", "We have done it.")
    held = measures(opened)[0]
    assert [(one.counterpart, one.status, one.note) for one in held.others] == [
        (party, MeasureStatus.DONE, "Law of 2024")
    ]
    assert held.implementation == "We have done it."


def test_a_note_alone_keeps_its_place_among_the_others(opened: Workspace, small: SmallDossier) -> None:
    made = registers.add_norm(opened, small.dossier.id, NORMS[0], "Cooperate")
    party = small.counterpart.id
    registers.keep_note(opened, made.id, party, "Said so in July")
    assert measures(opened)[0].others[0].status is MeasureStatus.UNKNOWN


@pytest.mark.parametrize(
    "entry, late",
    [
        (Measure(due=date(2026, 11, 22)), True),
        (Measure(due=date(2026, 11, 23)), False),
        (Measure(), False),
        (Measure(due=date(2026, 11, 22), status=MeasureStatus.DONE), False),
        (Measure(due=date(2026, 11, 22), status=MeasureStatus.NOT_PLANNED), False),
        (Deadline(due=datetime(2026, 11, 23, 11, tzinfo=UTC)), True),
        (Deadline(due=datetime(2026, 11, 23, 11, tzinfo=UTC), state=DeadlineState.MET), False),
        (Deadline(due=datetime(2026, 11, 23, 13, tzinfo=UTC)), False),
        (Reference(symbol="A/70/174"), False),
    ],
)
def test_what_is_past_its_day_and_not_done_is_overdue(entry: Record, late: bool) -> None:
    assert registers.is_overdue(entry, NOW) is late


def test_the_registers_are_read_with_what_they_name(opened: Workspace, small: SmallDossier) -> None:
    made = registers.add_norm(opened, small.dossier.id, NORMS[0], "Cooperate")
    registers.set_status(opened, made.id, small.counterpart.id, MeasureStatus.DONE)
    found = registers.entries(opened, small.dossier.id)
    assert found.reference_of(found.measures[0]) is not None
    assert small.counterpart.id in found.near()
    assert registers.others_by_status(found.measures[0]) == {MeasureStatus.DONE: 1}


def test_a_field_is_changed_as_one_step(opened: Workspace, small: SmallDossier) -> None:
    adding.add(opened, [dataclasses.replace(A_NORM, dossier=small.dossier.id)])
    registers.change(opened, A_NORM.id, {"status": MeasureStatus.DONE})
    assert measures(opened)[0].status is MeasureStatus.DONE
    undoing.undo(opened)
    assert measures(opened)[0].status is MeasureStatus.NOT_STARTED


def test_a_status_of_nobody_is_none() -> None:
    held = dataclasses.replace(A_NORM, others=(CounterpartStatus(id=an_id("s"), counterpart=an_id("x")),))
    assert registers.status_of(held, an_id("y")) is None
    assert editing.widened(A_NORM, held) == ()
