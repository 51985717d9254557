"""The sample dossier reads as records, holds together, and its times, markings and clearances agree."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, datetime
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from cyberbrief.domain.brief import Brief, Decision, EvidenceKind, SectionRole
from cyberbrief.domain.dossier import Deadline, Dossier
from cyberbrief.domain.instruction import Instruction, Package
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import scheme_named
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.plain import record_from_plain, to_plain
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import TextKind, declarations
from cyberbrief.domain.statement import Stance
from cyberbrief.host.identifiers import is_id, new_id
from tests.samples.sample_files import BESIDE, FOLDER, given, holders, loaded, named, of


def _day_in_zone(instant: datetime, zone: str) -> date:
    return instant.astimezone(ZoneInfo(zone)).date()


def test_there_is_one_file_for_each_kind_and_no_other() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(KINDS) | BESIDE


@pytest.mark.parametrize("name", sorted(set(KINDS) | BESIDE))
def test_files_are_readable_as_they_lie(name: str) -> None:
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


@pytest.mark.parametrize(
    "kind, least",
    [
        ("dossier", 1),
        ("agenda-item", 5),
        ("position", 12),
        ("talking-point", 40),
        ("counterpart", 10),
        ("delegate", 10),
        ("statement", 20),
        ("stance", 60),
        ("reference", 20),
        ("concern", 2),
        ("package", 2),
        ("instruction", 3),
        ("measure", 6),
        ("meeting", 5),
        ("commitment", 4),
        ("commission", 1),
        ("amendment", 3),
        ("deadline", 3),
        ("membership", 5),
        ("brief", 3),
    ],
)
def test_there_is_enough_of_each_kind(kind: str, least: int) -> None:
    assert len(given(kind)) >= least


def test_every_name_used_is_given_once() -> None:
    records, ids = loaded()
    given = Counter(holder.id for record in records.values() for holder in holders(record))
    assert [held for held, count in given.items() if count > 1] == []
    assert [name for name, held in ids.items() if held not in given] == []
    assert all(is_id(held) for held in given)


@pytest.mark.parametrize("kind", KINDS)
def test_links_lead_to_records_of_the_right_kind(kind: str) -> None:
    records, _ids = loaded()
    for record in of(KINDS[kind]):
        for holder in holders(record):
            for name, field in declarations(type(holder)).items():
                if field.kind not in {TextKind.LINK, TextKind.LINKS} or not getattr(holder, name):
                    continue
                held = getattr(holder, name)
                for one in (held,) if isinstance(held, str) else held:
                    assert one in records, f"{record.title_text}: {name}"
                    assert field.target in {"", records[one].KIND}, f"{record.title_text}: {name}"


def test_steps_and_outcomes_that_are_pointed_at_belong_to_their_position() -> None:
    rungs = {rung.id: position.id for position in of(Position) for rung in position.ladder}
    outcomes = {outcome.id: position.id for position in of(Position) for outcome in position.outcomes}
    for instruction in of(Instruction):
        assert all(rungs[item.rung] == item.position for item in instruction.sets)
    for package in of(Package):
        assert all(rungs[given.rung] == given.position for given in package.gives)
        assert all(outcomes[got.outcome] == got.position for got in package.gets)
        assert package.gives
        assert package.gets
        assert package.cost
    for position in of(Position):
        assert all(outcomes[rung.outcome] == position.id for rung in position.ladder if rung.outcome)
    for stance in of(Stance):
        assert all(outcomes[step.outcome] == stance.position for step in stance.estimate if step.outcome)


def test_times_lie_in_the_sessions() -> None:
    (dossier,) = of(Dossier)
    first, last = date(2026, 12, 7), date(2026, 12, 11)
    assert (dossier.starts, dossier.ends) == (first, last)
    for meeting in of(Meeting):
        assert meeting.starts
        day = _day_in_zone(meeting.starts, meeting.zone)
        assert first <= day <= last or date(2026, 7, 20) <= day <= date(2026, 7, 24), meeting.title
        assert bool(meeting.said) == (day < first), meeting.title
    for brief in of(Brief):
        assert brief.starts
        meeting_of_brief = loaded()[0].get(brief.meeting)
        if isinstance(meeting_of_brief, Meeting):
            assert meeting_of_brief.starts == brief.starts
        else:
            assert first <= _day_in_zone(brief.starts, dossier.zone) <= last, brief.title
    assert all(item.zone and item.due for item in of(Deadline))


def test_markings_are_those_of_the_plain_scheme() -> None:
    scheme = scheme_named("plain")
    for record in loaded()[0].values():
        assert record.marking, record.title_text
        scheme.require(record.marking)


def test_one_review_is_overdue() -> None:
    dates = [record.review_by for record in loaded()[0].values() if record.review_by]
    assert sum(day < date(2026, 11, 23) for day in dates) == 1
    assert len(dates) >= 4


def test_the_acts_of_clearance_go_through_the_whole_chain_in_order() -> None:
    acts = given("clearances")
    cleared = cast("Brief", named("@brief-infrastructure"))
    assert [act["office"] for act in acts] == [office.name for office in cleared.chain]
    assert len(acts) >= 3
    for act in acts:
        assert set(act) == {"brief", "variant", "office", "by", "decision", "evidence", "comment"}
        assert (act["brief"], act["variant"], act["decision"]) == ("@brief-infrastructure", "full", Decision.CLEARED)
        assert act["evidence"] in set(EvidenceKind) - {EvidenceKind.NONE}
        assert act["by"]


def test_the_cleared_brief_has_the_parts_of_a_good_brief() -> None:
    cleared = cast("Brief", named("@brief-infrastructure"))
    roles = [section.role for section in cleared.sections]
    assert roles == [
        SectionRole.PURPOSE,
        SectionRole.MAIN_POINTS,
        SectionRole.ANSWERS,
        SectionRole.RESERVE,
        SectionRole.PRESS,
        SectionRole.BACKGROUND,
        SectionRole.LADDERS,
    ]
    (points,) = [section for section in cleared.sections if section.role is SectionRole.MAIN_POINTS]
    assert len(points.entries) <= 4
    (dossier,) = of(Dossier)
    assert cleared.recipients
    assert set(cleared.recipients) <= set(dossier.partners)
    assert not cleared.clearances, "the loader clears it through the clearing service"


def test_the_officer_is_of_the_invented_state() -> None:
    officer = json.loads((FOLDER / "officer.json").read_text(encoding="utf-8"))
    assert set(officer) == {"state", "ministry", "desk", "name", "telephone"}
    assert officer["state"] == "Republic of Vendria"


@pytest.mark.parametrize("kind", KINDS)
def test_records_read_back_as_they_were_written(kind: str) -> None:
    for record in of(KINDS[kind]):
        assert record_from_plain(KINDS[kind], to_plain(record), new_id, base=record) == record
