"""What is exchanged with others: packs, tables and papers as they came in or went out, and what of each record went.

The last state of a record that both sides know is what a merge starts from. It is found by lineage: a line names the
lines it was written on. Where nothing is told of that (a table has no lineage), it is what the same sender sent last;
never what was merely sent to them, since nobody knows whether it had arrived, and never by the clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from cyberbrief.domain.pack import LineId, PackId, PackMarking
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, Record, RecordId, declarations
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord

Holder = Record | Element
MADE_HERE: Final = (
    ""  # in the place of a line: what was made here for what came (a dossier that came without its title)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where records come from, or what they went out in.

    `peer` is what the sender cannot choose at will (the fingerprint of its keys; for a table or a paper its kind and
    name), `key` its public signing key, `name` what people call it: the author in history and the origin of new
    records. `pack` is the digest of what came. `readers` are the fingerprints of those it was for, as far as they are
    named. `lineage` names of lines the lines they were written on, as a pack's manifest has it.
    """

    pack: PackId
    peer: str
    name: str
    title: str
    created: datetime
    key: bytes = b""
    readers: tuple[str, ...] = ()
    audience: Reach = Reach.DESK
    marking: PackMarking = PackMarking()
    supersedes: PackId = ""
    lineage: Mapping[LineId, tuple[LineId, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LoggedPack:
    """A pack, table or paper in the register: what came in, or was sent, and when that was."""

    id: str
    source: Source
    sent: bool
    instant: datetime
    records: int


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What both sides know of a record since one line: its projection, and all lines that went before it."""

    line: LineId
    ancestors: frozenset[LineId]
    record: SharedRecord
    source: Source
    sent: bool

    def may_be_named_to(self, audience: Reach, readers: frozenset[str]) -> bool:
        """Say whether some readers may be told the line's id: it is a digest by which they could try out guesses.

        They may where it was made for a circle as wide as theirs; among named partners where each of them knows it.
        """
        if self.source.audience is not Reach.PARTNERS or audience is not Reach.PARTNERS:
            return self.source.audience >= audience
        return bool(readers) and readers <= {self.source.peer, *self.source.readers}


def common(line: Line, source: Source, known: Sequence[Exchanged]) -> SharedRecord | None:
    """Return what a merge of a line starts from; None where nothing is known to both.

    `known` is what was exchanged of the record, in that order. A line that came before, or that a later one which came
    was written on, starts from itself: nothing of it is new.
    """
    if any(one.line == line.id or line.id in one.ancestors for one in known):
        return line.record
    by_line = {one.line: one for one in known}
    for generation in _generations(line, source.lineage):
        found = [one for one in by_line.values() if one.line in generation]
        if found:
            return found[-1].record
    came = [one for one in known if one.line != MADE_HERE]
    last = next((one for one in reversed(came) if one.source.peer == source.peer and not one.sent), None)
    if last is not None:
        return last.record if last.source.created <= source.created else None
    return next((one.record for one in reversed(known) if one.line == MADE_HERE), None)


def ancestors(line: Line, source: Source, known: Sequence[Exchanged]) -> frozenset[LineId]:
    """Return all lines that went before a line, as far as they are told here or were told before."""
    told = {one for generation in _generations(line, source.lineage) for one in generation}
    return frozenset(told.union(*(one.ancestors for one in known if one.line in told)))


def overlaid(base: SharedRecord | None, theirs: SharedRecord) -> SharedRecord:
    """Return what both sides know once theirs has come: what it shows, and what was shown before and is not now."""
    if base is None:
        return theirs
    values = _overlaid(base.values, theirs.values)
    return SharedRecord(
        theirs.id, theirs.kind, values, deleted=theirs.deleted, unknown={**base.unknown, **theirs.unknown}
    )


def _overlaid(base: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, object]:
    values: dict[str, object] = {**base, **theirs}
    for name, value in theirs.items():
        before = base.get(name)
        if isinstance(value, tuple) and isinstance(before, tuple):
            known = {one.id: one for one in before if isinstance(one, SharedElement)}
            values[name] = tuple(
                _element(known.get(one.id), one) if isinstance(one, SharedElement) else one for one in value
            )
    return values


def _element(base: SharedElement | None, theirs: SharedElement) -> SharedElement:
    if base is None or theirs.deleted:
        return theirs
    unknown = {**base.unknown, **theirs.unknown}
    return SharedElement(theirs.id, _overlaid(base.values, theirs.values), unknown=unknown)


def _generations(line: Line, lineage: Mapping[LineId, tuple[LineId, ...]]) -> Iterator[frozenset[LineId]]:
    """Yield the parents of a line, then theirs, and so on; lineage that runs in a circle comes to an end."""
    seen: set[LineId] = {line.id}
    generation = frozenset(line.parents) | frozenset(lineage.get(line.id, ()))
    while generation := frozenset(generation - seen):
        yield generation
        seen |= generation
        generation = frozenset(parent for one in generation for parent in lineage.get(one, ()))


# ---------------------------------------------------------------------------------------------------------- going out


def heads(known: Sequence[Exchanged], audience: Reach, readers: frozenset[str]) -> tuple[Exchanged, ...]:
    """Return what our state of a record was written on, as far as the readers of a pack may be told."""
    told = {one.line: one for one in known if one.line != MADE_HERE and one.may_be_named_to(audience, readers)}
    older = frozenset[LineId]().union(*(one.ancestors for one in told.values()))
    return tuple(one for one in told.values() if one.line not in older)


def going_out(ours: Record, shown: SharedRecord, written_on: Sequence[Exchanged]) -> Line:
    """Return a record as it goes out: on which lines it was written, what is gone since, what is handed on unread."""
    values: dict[str, object] = dict(shown.values)
    unknown: dict[str, Plain] = {}
    for one in written_on:
        values = _told_gone(ours, values, one.record.values)
        unknown |= one.record.unknown
    record = SharedRecord(shown.id, shown.kind, values, shown.deleted, {**unknown, **shown.unknown})
    return Line("", tuple(one.line for one in written_on), record)


def _told_gone(ours: Holder, values: Mapping[str, object], before: Mapping[str, object]) -> dict[str, object]:
    """Return values in which lists name those elements that had been shown and that we have no more."""
    found = dict(values)
    for name, value in values.items():
        earlier = before.get(name)
        if (
            declarations(type(ours))[name].element is None
            or not isinstance(value, tuple)
            or not isinstance(earlier, tuple)
        ):
            continue
        here = {one.id: one for one in getattr(ours, name)}
        was = {one.id: one for one in earlier}
        now = tuple(_element_going_out(here.get(one.id), one, was.get(one.id)) for one in value)
        told = {one.id for one in now}
        gone = (one for one in was if one not in here and one not in told)
        found[name] = (*now, *(SharedElement(one, {}, deleted=True) for one in gone))
    return found


def _element_going_out(ours: Element | None, shown: SharedElement, before: SharedElement | None) -> SharedElement:
    if ours is None or before is None or shown.deleted:
        return shown
    values = _told_gone(ours, shown.values, before.values)
    return SharedElement(shown.id, values, unknown={**before.unknown, **shown.unknown})


def record_ids(lines: Sequence[Line]) -> tuple[RecordId, ...]:
    """Return the records that some lines are about, each once."""
    return tuple(dict.fromkeys(line.record.id for line in lines))
