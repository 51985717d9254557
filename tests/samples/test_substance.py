"""The sample dossier shows what a dossier can hold: ladders, handlings, stances, languages, the other side."""

from __future__ import annotations

import re
from collections import Counter
from typing import cast

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.concern import CapacityDirection, Measure, Register
from cyberbrief.domain.counterpart import Counterpart, Delegate, PartyKind
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.instruction import Instruction, InstructionState
from cyberbrief.domain.meeting import Commitment, Promiser
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.position import Position, RungKind, Stand
from cyberbrief.domain.record import Record
from cyberbrief.domain.statement import Setting, Stance, StanceLevel, Statement
from cyberbrief.domain.talking_point import Handling, Likelihood, TalkingPoint
from tests.samples.sample_files import loaded, named, of


def test_every_pillar_has_full_ladders() -> None:
    full: Counter[Pillar] = Counter()
    for position in of(Position):
        if position.stand is Stand.STATEMENT_ONLY:
            assert [rung.kind for rung in position.ladder] == [RungKind.OPENING]
            continue
        kinds = [rung.kind for rung in position.ladder]
        assert kinds == sorted(kinds, key=list(RungKind).index), position.topic
        counted = Counter(kinds)
        assert 1 <= counted.pop(RungKind.FALLBACK) <= 3, position.topic
        assert counted == dict.fromkeys(set(RungKind) - {RungKind.FALLBACK}, 1), position.topic
        assert position.ladder[0].proposed_language, position.topic
        assert len(position.outcomes) >= 4, position.topic
        for field in ("objective", "interests", "rationale", "evidence", "no_agreement", "references", "agenda_item"):
            assert getattr(position, field), f"{position.topic}: {field}"
        full[position.pillar] += 1
    assert set(full) == set(Pillar)
    assert full.total() >= 12


def test_every_red_line_comes_from_an_instruction_or_from_somebody_who_said_that_there_is_none() -> None:
    records, ids = loaded()
    ways: Counter[str] = Counter()
    superseded: list[Record] = []
    for position in of(Position):
        for rung in position.ladder:
            instruction = records.get(rung.instruction)
            if isinstance(instruction, Instruction) and instruction.state is InstructionState.SUPERSEDED:
                superseded.append(position)
            if rung.kind is not RungKind.RED_LINE:
                continue
            assert bool(rung.instruction) != rung.none_instructed, position.topic
            assert rung.none_instructed == bool(rung.instructed_by and rung.instructed_on), position.topic
            assert rung.none_instructed == (not rung.text), position.topic
            ways["none" if rung.none_instructed else "declared" if rung.declared_in else "instructed"] += 1
    assert ways["none"] >= 2
    assert ways["instructed"] >= 4
    assert ways["declared"] == 1
    # One on purpose, so that the final check has something to say; the cleared brief does not print it.
    assert superseded == [named("@position-supply")]
    cleared = cast("Brief", named("@brief-infrastructure"))
    assert ids["@position-supply"] not in {entry.record for section in cleared.sections for entry in section.entries}


def test_the_declared_red_line_was_said_openly() -> None:
    position = cast("Position", named("@position-infrastructure"))
    statement = loaded()[0][position.ladder[-1].declared_in]
    assert isinstance(statement, Statement)
    assert statement.setting is Setting.OPEN
    assert statement.speaker_name
    assert statement.said_on
    assert "cannot accept" in statement.text


def test_instructions_supersede_one_another() -> None:
    states = {instruction.state for instruction in of(Instruction)}
    assert states == set(InstructionState)
    (newer,) = [instruction for instruction in of(Instruction) if instruction.supersedes]
    older = loaded()[0][newer.supersedes]
    assert isinstance(older, Instruction)
    assert older.state is InstructionState.SUPERSEDED
    assert newer.received
    assert older.received
    assert older.received < newer.received


def test_talking_points_show_every_handling_and_likelihood() -> None:
    points = of(TalkingPoint)
    assert {point.handling for point in points} == set(Handling)
    assert {point.likelihood for point in points} == set(Likelihood)
    for point in points:
        assert 1 <= len(point.topic.split()) <= 4, point.topic
        answering = point.handling in {Handling.IF_RAISED, Handling.IF_PRESSED}
        assert bool(point.raised_as) == answering, point.topic
        assert bool(point.answers) == answering, point.topic
    made = {point.agenda_item for point in points if point.handling is Handling.TO_MAKE}
    assert made == {item.id for item in of(AgendaItem)}
    assert {position.agenda_item for position in of(Position)} == made


def test_stances_show_every_level_and_some_ladders() -> None:
    stances = of(Stance)
    assert {stance.level for stance in stances} == set(StanceLevel)
    assert sum(bool(stance.estimate) for stance in stances) >= 3
    pairs = Counter((stance.counterpart, stance.position) for stance in stances)
    assert set(pairs.values()) == {1}
    per_state = Counter(stance.counterpart for stance in stances)
    states = [party.id for party in of(Counterpart) if party.party is PartyKind.STATE]
    assert all(per_state[state] >= 10 for state in states)


def test_the_other_side_is_of_every_kind() -> None:
    parties = of(Counterpart)
    assert {party.party for party in parties} == set(PartyKind)
    assert sum(bool(party.objectives and party.leverage_ours and party.protocol) for party in parties) >= 10
    assert sum(bool(re.search(r"[\u4e00-\u9fff]", party.name)) for party in parties) == 1
    assert all(item.email.endswith(".example") for item in of(Delegate))
    # Codes that the standard leaves to their users, so that no invented state carries a real one's.
    codes = [party.country for party in parties if party.country]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"AA|Q[M-Z]|X[A-JL-Z]|ZZ", code) for code in codes)


def test_registers_have_entries_offered_and_needed() -> None:
    measures = of(Measure)
    assert {measure.register for measure in measures} == set(Register)
    assert {measure.direction for measure in measures} == set(CapacityDirection)


def test_statements_say_who_when_and_how_we_know() -> None:
    statements = of(Statement)
    assert all(statement.said_on and (statement.speaker or statement.speaker_name) for statement in statements)
    # One has no source, so that the final check has something to say.
    assert sum(not (statement.source or statement.reference) for statement in statements) == 1
    assert {statement.setting for statement in statements} == set(Setting)
    assert {promise.promiser for promise in of(Commitment)} == set(Promiser)


def test_three_languages_are_spoken() -> None:
    languages = Counter(position.language for position in of(Position))
    assert languages["fr"] == 1
    assert languages["ar"] == 1
    assert set(languages) == {"en", "fr", "ar"}
    (arabic,) = [position for position in of(Position) if position.language == "ar"]
    assert all(re.search(r"[\u0600-\u06ff]", rung.text) for rung in arabic.ladder)
