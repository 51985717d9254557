"""Stances: who stands where on an issue, or where a party stands on each, from with us to against us."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cyberbrief.compose.document import Block, Cell, Column, Passage, Table
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, joined, led, listed, tabled
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record
from cyberbrief.domain.stances import current
from cyberbrief.domain.statement import Stance, StanceLevel

_BEHIND = (Column("Stance, as of", 30), Column("What we know and our response", 50))
_BY_PARTY = (Column("Party", 20), *_BEHIND)
_BY_ISSUE = (Column("Issue", 23), *_BEHIND)
_FROM_WITH_US = {level: rank for rank, level in enumerate(StanceLevel)}


def stances_table(sheet: Sheet, stances: Iterable[Stance], *, by_issue: bool = False) -> list[Table]:
    """Return who stands where, by party or (`by_issue`) by position; none where nothing of it may be shown.

    Parties of whom the same is to be said share a row. Of several stances of a party on a position the one that holds
    is told, not those it replaced.
    """
    stances = tuple(stances)
    held = {stance.id for stance in current(stances).values()}
    rows: dict[tuple[str, ...], tuple[list[Passage], Cell, Cell]] = {}
    for stance in sorted((one for one in stances if one.id in held), key=lambda one: _rank(sheet, one)):
        standing, known = tuple(_standing(sheet, stance)), tuple(_known(sheet, stance))
        if not (sheet.gate.shows(stance, "level") or known):
            continue
        position = sheet.materials.get(Position, stance.position)
        who = (sheet.title(position) if position else None) if by_issue else sheet.name(stance.counterpart)
        said = tuple(passage.plain for passage in (*standing, *known))
        together, _, _ = rows.setdefault(said, ([], Cell(standing), Cell(known)))
        together += [joined(who, bold=True)] if who else []
    return tabled(
        _BY_ISSUE if by_issue else _BY_PARTY,
        ((_named(who, by_issue=by_issue), standing, known) for who, standing, known in rows.values()),
    )


def stance_blocks(sheet: Sheet, _scope: Scope, record: Record, _level: int) -> list[Block]:
    """Return one stance as a table of one row."""
    assert isinstance(record, Stance)  # noqa: S101  # the caller asks by kind
    return [*stances_table(sheet, (record,))]


def _rank(sheet: Sheet, stance: Stance) -> int:
    return _FROM_WITH_US[stance.level] if sheet.gate.shows(stance, "level") else 0


def _named(who: list[Passage], *, by_issue: bool) -> Cell:
    """Return names in one line, issues (which have commas of their own) in a line each."""
    return Cell(tuple(who) if by_issue or not who else (listed(who),))


def _standing(sheet: Sheet, stance: Stance) -> Iterator[Passage]:
    parts = [part for part in (sheet.choice(stance, "level"), sheet.narrow_day(stance, "as_of")) if part]
    if parts:
        yield listed(parts)


def _known(sheet: Sheet, stance: Stance) -> Iterator[Passage]:
    """Yield what we know and our response: in one paragraph where each is one, and of one language."""
    note, response = sheet.passages(stance, "note"), sheet.passages(stance, "response")
    answer = led(joined("Response:", bold=True), response)
    if len(note) == len(answer) == 1 and not note[0].right_to_left:
        yield joined(note[0], " ", answer[0])
    else:
        yield from (*note, *answer)
