"""The stance matrix as a paper: how it stands in a few sentences, the grid, and whom to speak to next.

It covers the issues of a brief, or all of a dossier where no brief names any.

It is made of what its readers may see: a stance that is withheld from them reads like one that nobody noted. Weights
count in the desk's own version alone. Blocs are those of the day of the latest stance, so that the same records give
the same paper on another day.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from datetime import date

from cyberbrief.compose.dates import day
from cyberbrief.compose.document import (
    STANCE_SIGNS,
    Block,
    DocumentSection,
    GridFoot,
    Listing,
    ListItem,
    Manner,
    Paragraph,
    Passage,
    Run,
    Source,
    StanceBand,
    StanceGrid,
    StanceMark,
    StanceRow,
)
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, heading, joined, listed, said
from cyberbrief.domain.audience import DESK_MATRIX
from cyberbrief.domain.counterpart import Counterpart, Membership
from cyberbrief.domain.dossier import AgendaItem, DecisionRule
from cyberbrief.domain.majority import Talk, Verdict, summary, verdict
from cyberbrief.domain.matrix import Counts, Matrix, Party, RowOrder, bands, counts_of, counts_on, matrix
from cyberbrief.domain.position import Position, PositionStatus
from cyberbrief.domain.statement import Stance, StanceLevel

# So many issues stand side by side on a page that lies; more go into a grid of their own.
_SIDE_BY_SIDE = 14
_NOBODY = "–"
_LETTERS = 4


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield the grids with how it stands above them, then the talks to have."""
    found = _matrix(sheet, scope)
    if not found.positions or not found.parties:
        return
    verdicts = {one.id: verdict(found, one) for one in found.positions}
    blocks: list[Block] = [Paragraph(_summary(sheet, found), Manner.LEAD)]
    starts = range(0, len(found.positions), _SIDE_BY_SIDE)
    blocks += [_grid(sheet, found, found.positions[one : one + _SIDE_BY_SIDE], verdicts) for one in starts]
    blocks.append(said(_legend(), Manner.SMALL))
    yield DocumentSection("matrix", tuple(blocks))
    talks = [(one, talk) for one in found.positions if (talk := verdicts[one.id].talk) is not None]
    if talks:
        items = tuple(ListItem(_talk(sheet, position, talk)) for position, talk in talks)
        yield DocumentSection("talks", (heading("Whom to speak to next", 1), Listing(items)))


def _matrix(sheet: Sheet, scope: Scope) -> Matrix:
    materials = sheet.materials
    items = {one.id: place for place, one in enumerate(materials.of(AgendaItem))}
    standing = [one for one in scope.positions() if one.status is not PositionStatus.SUPERSEDED]
    positions = sorted(standing, key=lambda one: (items.get(one.agenda_item, len(items)), one.id))
    stances = materials.of(Stance)
    latest = max((one.as_of for one in stances if one.as_of), default=materials.dossier.starts or date.min)
    made = matrix(materials.dossier, positions, materials.of(Counterpart), materials.of(Membership), stances, latest)
    return dataclasses.replace(made, weighted=sheet.variant == DESK_MATRIX)


def _summary(sheet: Sheet, found: Matrix) -> Passage:
    latest = max((one.as_of for one in found.stances.values() if one.as_of), default=None)
    days = [f"Stances as of {day(latest)}."] if latest else []
    sources = tuple(Source(party.id, "name") for party in found.parties)
    topics = tuple(Source(position.id, "topic") for position in found.positions)
    levels = tuple(Source(one.id, "level") for one in found.stances.values() if sheet.gate.shows(one, "level"))
    return Passage((Run(" ".join([*days, *summary(found)])),), "", (*sources, *topics, *levels))


def _grid(sheet: Sheet, found: Matrix, positions: Sequence[Position], verdicts: dict[str, Verdict]) -> StanceGrid:
    rows = []
    for band in bands(found, RowOrder.GROUP):
        title = sheet.name(band.group.id) if band.group is not None else None
        parties = tuple(_row(sheet, found, party, positions) for party in band.parties)
        alone = title is None and found.groups
        rows.append(StanceBand(joined("In no group", bold=True) if alone else _bold(title), parties))
    return StanceGrid(
        issues=tuple(sheet.title(one) or joined("Issue") for one in positions),
        bands=tuple(rows),
        foot=tuple(_foot(sheet, found, positions, verdicts)),
    )


def _bold(title: Passage | None) -> Passage | None:
    return joined(title, bold=True) if title is not None else None


def _row(sheet: Sheet, found: Matrix, party: Party, positions: Sequence[Position]) -> StanceRow:
    name = sheet.name(party.id) or joined("A counterpart")
    if found.weighted and party.weight > 1:
        weight = Passage((Run(f" ×{party.weight}"),), "", (Source(party.id, "weight"),))
        name = joined(name, weight)
    marks = tuple(_mark(sheet, found, party, position) for position in positions)
    return StanceRow(name, marks, _counts(counts_of(found, party)))


def _mark(sheet: Sheet, found: Matrix, party: Party, position: Position) -> StanceMark:
    stance, level = found.stance(party.id, position.id), found.level(party.id, position.id)
    shown = stance is not None and sheet.gate.shows(stance, "level")
    sources = (Source(stance.id, "level"),) if stance is not None and shown else ()
    return StanceMark(level, Passage((Run(STANCE_SIGNS[level], bold=True),), "", sources))


def _foot(
    sheet: Sheet, found: Matrix, positions: Sequence[Position], verdicts: dict[str, Verdict]
) -> Iterator[GridFoot]:
    told = [verdicts[one.id] for one in positions]
    yield GridFoot("With us · open · against", tuple(joined(_counts(counts_on(found, one), "·")) for one in positions))
    if found.rule is DecisionRule.CONSENSUS:
        yield GridFoot("Would block", tuple(_codes(sheet, one.blockers) for one in told))
    else:
        votes = (joined(f"{one.votes.yes} of {one.votes.all}") for one in told if one.votes is not None)
        yield GridFoot("Votes, ours among them", tuple(votes))
    isolated = (_codes(sheet, (one.isolated,)) if one.isolated is not None else joined(_NOBODY) for one in told)
    yield GridFoot("Isolated", tuple(isolated))


def _codes(sheet: Sheet, parties: Sequence[Party]) -> Passage:
    """Return parties by their codes, or by the first letters of their names where they have none."""
    found = []
    for party in parties:
        record = sheet.counterpart(party.id)
        code = sheet.line(record, "country") if record is not None else None
        found.append(code or _beginning(sheet.name(party.id)) or joined(_NOBODY))
    return listed(found) if found else joined(_NOBODY)


def _beginning(name: Passage | None) -> Passage | None:
    """Return the first letters of a name, to stand in a narrow cell."""
    return Passage((Run(name.plain[:_LETTERS]),), name.language, name.sources) if name is not None else None


def _counts(counts: Counts, between: str = " · ") -> str:
    return between.join(map(str, counts))


def _talk(sheet: Sheet, position: Position, talk: Talk) -> Passage:
    sources = (Source(talk.party.id, "name"), Source(position.id, "topic"))
    why = Passage((Run(str(talk.why)),), "", sources)
    topic = sheet.title(position) or joined("Issue")
    return joined(joined(topic, ": ", bold=True), why)


def _legend() -> str:
    signs = (f"{STANCE_SIGNS[level]} {level.label.lower()}" for level in StanceLevel)
    return f"{' · '.join(signs)}, or nothing noted."
