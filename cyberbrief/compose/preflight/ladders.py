"""Ladders: every negotiable position has its steps, none rests on an old instruction, departures have a reason."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from cyberbrief.compose.preflight.finding import Case, Finding, error, named, warning
from cyberbrief.domain.instruction import Instruction, InstructionState
from cyberbrief.domain.position import Position, Rung, RungKind, Stand
from cyberbrief.domain.statement import Setting, Statement
from cyberbrief.domain.words import inside, words

_NEEDED = (RungKind.OPENING, RungKind.PREFERRED, RungKind.RED_LINE)


def steps(case: Case) -> Iterator[Finding]:
    """Yield an error for each step that a negotiable position lacks; a statement needs its opening alone."""
    for position in case.scope.positions():
        there = {rung.kind for rung in position.ladder if _says_something(rung)}
        if position.stand is Stand.STATEMENT_ONLY:
            if RungKind.OPENING not in there:
                yield warning(
                    "ladder",
                    position.id,
                    "ladder",
                    words("{topic} is a statement and has no opening.", topic=named(position.topic)),
                    "Write the opening: what we say on this issue.",
                )
            continue
        for kind in _NEEDED:
            if kind not in there:
                yield error(
                    "ladder",
                    position.id,
                    "ladder",
                    words("{topic} has no {label}.", topic=named(position.topic), label=inside(kind.label)),
                    _remedy(kind),
                )


def _says_something(rung: Rung) -> bool:
    if rung.kind is RungKind.RED_LINE and rung.none_instructed:
        return bool(rung.instructed_by.strip()) or rung.instructed_on is not None
    return bool(rung.text.strip() or rung.proposed_language.strip())


def _remedy(kind: RungKind) -> str:
    if kind is RungKind.RED_LINE:
        return "Add the red line as instructed, or “none instructed” with by whom and when."
    return words("Add the {kind} step to the ladder.", kind=inside(kind.label))


def instructions(case: Case) -> Iterator[Finding]:
    """Yield a finding for each step that rests on a superseded instruction."""
    materials = case.materials
    newer = {one.supersedes for one in materials.of(Instruction) if one.supersedes}
    for position in case.scope.positions():
        for rung, instruction in _resting_on(case, position):
            if instruction.state is InstructionState.SUPERSEDED or instruction.id in newer:
                yield warning(
                    "superseded-instruction",
                    position.id,
                    "ladder",
                    words(
                        "The {label} of {topic} rests on instruction {reference}, which was superseded.",
                        label=inside(rung.kind.label),
                        topic=named(position.topic),
                        reference=named(instruction.reference),
                    ),
                    "Set the step by the instruction that holds now.",
                    rung.id,
                )


def _resting_on(case: Case, position: Position) -> Iterator[tuple[Rung, Instruction]]:
    """Yield each step with an instruction that set it: the one it names, and those that name it."""
    materials = case.materials
    naming = [
        (part.rung, instruction)
        for instruction in materials.of(Instruction)
        for part in instruction.sets
        if part.position == position.id
    ]
    for rung in position.ladder:
        named_one = materials.get(Instruction, rung.instruction)
        if named_one is not None:
            yield rung, named_one
            continue
        yield from ((rung, instruction) for target, instruction in naming if target == rung.id)


def departures(case: Case) -> Iterator[Finding]:
    """Yield a finding where a position says that it departs from a group's line without saying why, or the reverse."""
    for position in case.scope.positions():
        moved = [rung for rung in position.ladder if rung.kind in {RungKind.FALLBACK, RungKind.BOTTOM_LINE}]
        if position.group_line.strip() and moved and not position.departure.strip():
            yield warning(
                "group-line",
                position.id,
                "departure",
                words(
                    "{topic} has a group line that binds us and steps below it, and no reason to depart.",
                    topic=named(position.topic),
                ),
                "Say why we may depart from the group's line, or take those steps out.",
            )


def declarations(case: Case) -> Iterator[Finding]:
    """Yield a finding for each declared red line whose statement cannot carry it."""
    for position in case.scope.positions():
        for rung in position.ladder:
            if rung.kind is not RungKind.RED_LINE or not rung.declared_in:
                continue
            statement = case.materials.get(Statement, rung.declared_in)
            fault = _fault(statement)
            if fault:
                yield warning(
                    "declared-red-line",
                    position.id,
                    "ladder",
                    words(
                        "The red line of {topic} counts as declared, but {fault}.",
                        topic=named(position.topic),
                        fault=fault,
                    ),
                    "Name the open statement that declared it, with its date, forum and speaker.",
                    rung.id,
                )


def _fault(statement: Statement | None) -> str:
    if statement is None:
        return words("its statement is not there")
    if statement.setting is not Setting.OPEN:
        return words("its statement was not made openly")
    missing = [
        word
        for word, there in (
            (words("date"), statement.said_on is not None),
            (words("forum"), bool(statement.forum.strip())),
            (words("speaker"), bool(statement.speaker or statement.speaker_name.strip())),
        )
        if not there
    ]
    if not missing:
        return ""
    every = reduce(lambda before, one: words("{before} and no {one}", before=before, one=one), missing)
    return words("its statement has no {every}", every=every)
