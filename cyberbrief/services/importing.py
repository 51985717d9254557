"""Taking in what others sent: seen first, decided, then one step of undo. Packs, tables and papers come this way.

1. `preview` reads and merges and changes nothing; `accept` performs what was decided in one transaction, or nothing.
2. History names the sender as the author of what was taken from it, and us as the author of what we wrote instead.
3. What was last exchanged of each record is kept for the next merge. An import that is undone is forgotten with it.
4. What came before, or came in a later state already, brings nothing new, whatever it says.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from cyberbrief.domain.canonical import canonical
from cyberbrief.domain.decisions import Decided, Decisions, decided, decided_pack, outcome
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.exchange import (
    MADE_HERE,
    Exchanged,
    Source,
    ancestors,
    common,
    going_out,
    heads,
    overlaid,
    record_ids,
)
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.merge import links_of, merge_pack
from cyberbrief.domain.merge_rules import Terms
from cyberbrief.domain.merged import Fault, MergedPack, Why
from cyberbrief.domain.pack import LineId, Manifest, PackId, TakenPack
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.shared import Line, SharedRecord
from cyberbrief.domain.words import Words, words
from cyberbrief.host.clock import now
from cyberbrief.packs.fingerprint import fingerprint
from cyberbrief.packs.limits import MOST_PARENTS
from cyberbrief.packs.payload import hash_of
from cyberbrief.packs.record_line import plain_line
from cyberbrief.services import editing, performing, placing, trusting
from cyberbrief.services.checking_input import means_something
from cyberbrief.services.other_scheme import mapped
from cyberbrief.services.performing import Hand
from cyberbrief.services.placing import Placed
from cyberbrief.services.unmade import unmade
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction


class Preview(NamedTuple):
    """What an import would make of our records, and what it was reckoned from."""

    pack: MergedPack
    source: Source
    lines: tuple[Line, ...]
    known: Mapping[RecordId, Sequence[Exchanged]]
    placed: Placed | None = None


class Outgoing(NamedTuple):
    """The lines of a pack that is to be sent, and the lineage that its manifest tells."""

    lines: tuple[Line, ...]
    lineage: Mapping[LineId, tuple[LineId, ...]]


def source_of(pack: PackId, manifest: Manifest) -> Source:
    """Return a pack as a source: `peer` is the fingerprint of the keys that signed it."""
    return Source(
        pack=pack,
        peer=fingerprint(manifest.issuer),
        name=manifest.issuer.title,
        title=manifest.title,
        created=manifest.created,
        key=manifest.issuer.signing,
        readers=tuple(one.fingerprint for one in manifest.recipients),
        audience=manifest.audience,
        marking=manifest.marking,
        supersedes=manifest.supersedes,
        lineage=manifest.lineage,
    )


def line_of(record: SharedRecord, parents: tuple[LineId, ...] = ()) -> Line:
    """Return a record as a line with its id: what says the same has the same id, and a table none before it."""
    line = Line("", parents, record)
    return dataclasses.replace(line, id=hash_of(canonical(plain_line(line))))


def preview(
    workspace: Workspace,
    lines: Iterable[Line],
    source: Source,
    levels: Mapping[str, str] | None = None,
    home: RecordId | None = None,
) -> Preview:
    """Return what an import would make of our records; nothing is changed.

    `levels` says what the markings of another scheme are in ours (`other_scheme.levels_asked` names them), `home` into
    which dossier those go that came without theirs ("" for a new one; without it as `placing` suggests).

    Raises:
        OtherSchemeError: a level of another scheme is mapped to none of ours. BlockedError: there is no such dossier.
    """
    told = mapped(workspace, lines, source, levels or {})
    with workspace.store.reading() as transaction:
        came, where = placing.placed(transaction, told, source, home)
        cleared = [_with_known_codes(line.record) for line in came]
        ids = record_ids(came)
        ours = transaction.records.all_of(ids)
        known = transaction.exchanges.of_records(ids)
        links = frozenset[RecordId]().union(*(links_of(record) for record, _ in cleared))
        there = frozenset(transaction.records.kinds_of(links))
        undone = unmade(transaction, ours.values())
    bases = {line.record.id: common(line, source, known.get(line.record.id, ())) for line in came}
    found = {one: base for one, base in bases.items() if base is not None}
    terms = Terms(workspace.scheme, source.audience, there, undone)
    merged = merge_pack(found, [record for record, _ in cleared], ours, terms)
    pairs = zip(merged.records, cleared, strict=True)
    records = tuple(dataclasses.replace(one, faults=one.faults + faults) for one, (_, faults) in pairs)
    return Preview(MergedPack(records), source, came, known, where)


def wider(seen: Preview, decisions: Decisions) -> tuple[str, ...]:
    """Return a sentence for all words of ours that more people may see by what was decided; a window asks first."""
    found: list[str] = []
    for record in seen.pack.records:
        if record.ours is not None and not record.fresh and decided(record, decisions).edits:
            found += editing.widened(record.ours.record, outcome(record, decisions))
    return tuple(found)


def accept(workspace: Workspace, seen: Preview, decisions: Decisions, begun: str = "") -> str:
    """Perform what was decided as one step of undo; returns the step ("" where nothing had to be changed).

    `begun` is a step of another import that this one goes on with: undoing takes both back.

    Raises:
        ChangedSinceError: a record was changed since it was seen; nothing was changed.
        WrongUseError: a value of one's own is none that its field can hold; nothing was changed.
        BlockedError: records would stand in a dossier that is not here; nothing was changed.
    """
    made = _decided(seen, decisions)
    note = _note(seen.source)
    ours = _is_of_our_desk(workspace, seen.source)
    origins = {} if ours else _origins(seen)
    with workspace.store.writing() as transaction:
        placing.refuse_homeless(transaction, seen.lines, made.edits)
        step = ""
        if made.theirs:
            hand = Hand(seen.source.name, origins, begun)
            step = performing.stage(workspace, transaction, made.theirs, note, hand)
        if made.ours:
            step = performing.stage(workspace, transaction, made.ours, note, Hand(step=step or begun))
        taken = {edit.record for edit in made.edits}
        rows = [row for row in _rows(seen, taken) if row.record.id in taken or not _is_declined(seen, row.record.id)]
        if step or rows:
            transaction.exchanges.enter(seen.source, rows, now(), sent=False, step=step)
        transaction.commit()
    if step:
        performing.finish(workspace, made.edits, step, note)
    return step


def outgoing(transaction: Transaction, records: Iterable[SharedRecord], source: Source) -> Outgoing:
    """Return what is to be sent as lines that tell on which lines they were written, and what is gone since.

    `source` is the pack to be made; its audience and readers decide which earlier lines may be named to them.
    """
    shown = tuple(records)
    known = transaction.exchanges.of_records(record.id for record in shown)
    ours = transaction.records.all_of(record.id for record in shown)
    lines: list[Line] = []
    lineage: dict[LineId, tuple[LineId, ...]] = {}
    for record in shown:
        before = known.get(record.id, [])
        written_on = heads(before, source.audience, frozenset(source.readers))
        lines.append(going_out(ours[record.id].record, record, written_on[-MOST_PARENTS:]))
        named = [one.line for one in before if one.may_be_named_to(source.audience, frozenset(source.readers))]
        for one in written_on:
            lineage[one.line] = tuple(line for line in dict.fromkeys(named) if line in one.ancestors)[-MOST_PARENTS:]
    return Outgoing(tuple(lines), {line: parents for line, parents in lineage.items() if parents})


def sent(transaction: Transaction, lines: Iterable[Line], source: Source) -> str:
    """Enter a pack that was sent, with its lines as they are, and return its entry; the caller commits."""
    came = tuple(lines)
    known = transaction.exchanges.of_records(record_ids(came))
    rows = [
        Exchanged(line.id, ancestors(line, source, known.get(line.record.id, ())), line.record, source, sent=True)
        for line in came
    ]
    return transaction.exchanges.enter(source, rows, now(), sent=True, step="")


def taken(workspace: Workspace) -> tuple[TakenPack, ...]:
    """Return the packs that were imported, by which a replayed or an older one is noticed."""
    with workspace.store.reading() as transaction:
        return tuple(
            TakenPack(one.source.pack, one.source.key, one.source.created, one.source.marking, one.source.supersedes)
            for one in transaction.exchanges.packs()
            if one.source.key and not one.sent
        )


# -------------------------------------------------------------------------------------------------------------- inside


def _decided(seen: Preview, decisions: Decisions) -> Decided:
    """Return the edits of an import, the dossier first that has to be made for what came without its own."""
    found = decided_pack(seen.pack, decisions)
    home = seen.placed.home.dossier if seen.placed is not None else ""
    came = next((one for one in seen.pack.records if one.id == home), None)
    if came is not None and (came.id, ()) in decisions:
        return found
    record = outcome(came, decisions) if came is not None and not came.refused else None
    first = placing.made(seen.placed, record if isinstance(record, Dossier) else None, seen.lines, found.edits)
    return dataclasses.replace(found, theirs=(*first, *found.theirs))


def _is_of_our_desk(workspace: Workspace, source: Source) -> bool:
    """Say whether we signed it ourselves, as in a travel store: then no record of it is of another origin."""
    held = trusting.own(workspace) if source.key else None
    return held is not None and held.card.signing == source.key


def _origins(seen: Preview) -> dict[RecordId, str]:
    """Return from whom each record comes that is new to us."""
    new = [record.id for record in seen.pack.records if record.fresh]
    made = [seen.placed.home.dossier] if seen.placed is not None and seen.placed.home.title else []
    return dict.fromkeys((*new, *made), seen.source.name)


def _note(source: Source) -> Words:
    return words("Imported from {name}: {title}", name=source.name, title=source.title)


def _rows(seen: Preview, taken: Collection[RecordId]) -> list[Exchanged]:
    """Return what is known to both from now on, of every line that is new to us; `taken` are the records changed."""
    refused = {record.id for record in seen.pack.records if record.refused}
    home = seen.placed.home.dossier if seen.placed is not None and seen.placed.home.dossier in taken else ""
    rows: list[Exchanged] = []
    for line in seen.lines:
        known = seen.known.get(line.record.id, ())
        if line.record.id in refused or any(one.line == line.id or line.id in one.ancestors for one in known):
            continue
        record = overlaid(common(line, seen.source, known), line.record)
        if line.record.id == home:
            record, home = placing.known_of_home(seen.placed, record) or record, ""
        rows.append(Exchanged(line.id, ancestors(line, seen.source, known), record, seen.source, sent=False))
    made = placing.known_of_home(seen.placed) if home else None
    return rows if made is None else [*rows, Exchanged(MADE_HERE, frozenset(), made, seen.source, sent=False)]


def _is_declined(seen: Preview, record: RecordId) -> bool:
    """Say whether a record that is not imported is none of ours: when it comes again it is new again."""
    return any(one.fresh and one.id == record for one in seen.pack.records)


def _with_known_codes(record: SharedRecord) -> tuple[SharedRecord, tuple[Fault, ...]]:
    """Return a record without zones, languages and countries that there are not, and what was left out."""
    kind = KINDS.get(record.kind)
    wrong = [name for name, value in record.values.items() if not means_something(name, value)] if kind else []
    values = {name: value for name, value in record.values.items() if name not in wrong}
    return dataclasses.replace(record, values=values), tuple(Fault((name,), Why.WRONG) for name in wrong)
