"""Into which dossier records go that came without theirs: a pack for partners does not say what its dossier is called.

1. Records whose dossier neither came with a title nor is in use here would stand in none, where nobody finds them. They
   go into a dossier of ours, or into a new one that is called after the pack; one answer holds for a whole import.
2. A record that is ours already stays in the dossier it stands in. Who may see a record is not touched.
3. Where records of the same dossier went before, the next ones go unless somebody says otherwise.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.edits import Act, Edit, Kept, changed, created
from cyberbrief.domain.errors import BlockedError
from cyberbrief.domain.exchange import Source
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.shared import Line, SharedRecord
from cyberbrief.domain.words import words
from cyberbrief.host.identifiers import new_id
from cyberbrief.services.unmade import unmade
from cyberbrief.store.transaction import Transaction

_FIELD: Final = "dossier"
_TITLE: Final = Dossier.TITLE
_COMING: Final = frozenset({Act.CREATED, Act.RESTORED})


class Home(NamedTuple):
    """A dossier that records go into: one of ours, or with a `title` a new one."""

    dossier: RecordId
    title: str = ""


class Placed(NamedTuple):
    """Where the records of an import go that came without their dossier, and how many new ones there are.

    `new` is the dossier that is made for them where none of ours is chosen; `binned` where it lies in the bin as before
    it was first made.
    """

    home: Home
    new: Home
    records: int
    binned: Kept | None = None


def placed(
    transaction: Transaction, lines: Sequence[Line], source: Source, home: RecordId | None = None
) -> tuple[tuple[Line, ...], Placed | None]:
    """Return the lines as they are taken in, and where they go; None where each has its dossier.

    `home` is a dossier of ours in use, or "" for a new one; without it the suggested one is taken.

    Raises:
        BlockedError: there is no such dossier.
    """
    strays = _strays(transaction, lines)
    if not strays:
        return tuple(lines), None
    ours = transaction.records.all_of((*(line.record.id for line in lines), min(strays)))
    new = Home(_id_of_new(transaction, lines, strays, ours), source.title or words("From {desk}", desk=source.name))
    chosen = new
    if home is None:
        chosen = _suggested(transaction, lines, strays, ours) or new
    elif home:
        chosen = _of_ours(transaction, home)
    stays = [line for line in lines if not _is_dossier(line, strays) or line.record.id == chosen.dossier]
    moved = tuple(_moved(line, strays, ours, chosen.dossier) for line in stays)
    fresh = sum(1 for line in lines if _of(line) in strays and not _in_use(ours, line.record.id))
    return moved, Placed(chosen, new, fresh, ours.get(chosen.dossier) if chosen == new else None)


def as_made(seen: Placed | None, record: Dossier) -> Dossier:
    """Return a dossier that came without its title as it is made here; any other as it is."""
    if seen is None or not seen.home.title or record.id != seen.home.dossier:
        return record
    return dataclasses.replace(record, title=seen.home.title)


def made(seen: Placed | None, came: Dossier | None, lines: Iterable[Line], edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return the edits that make the new dossier, where some edits put a record of these lines into it.

    `came` is what came of it, None where nothing did.
    """
    if seen is None or not seen.home.title or seen.home.dossier not in _entered(lines, edits):
        return ()
    record = as_made(seen, came or Dossier(id=seen.home.dossier))
    if seen.binned is None:
        return (created(record),)
    back = Edit(record.id, record.KIND, Act.RESTORED)
    turned = changed(seen.binned.record, record)
    return (back, turned) if turned.changes else (back,)


def known_of_home(seen: Placed | None, record: SharedRecord | None = None) -> SharedRecord | None:
    """Return what both sides know of a new dossier: with its title of here, from which a merge starts later."""
    if seen is None or not seen.home.title:
        return None
    base = record or SharedRecord(seen.home.dossier, Dossier.KIND, {})
    return dataclasses.replace(base, values={**base.values, _TITLE: seen.home.title})


def refuse_homeless(transaction: Transaction, lines: Iterable[Line], edits: Sequence[Edit]) -> None:
    """Refuse new records of a dossier that is neither here nor made with them.

    Raises:
        BlockedError: nobody would find them.
    """
    wanted = _entered(lines, edits) - {edit.record for edit in edits if edit.act in _COMING}
    if wanted - transaction.records.many(wanted).keys():
        raise BlockedError(
            "Records would stand in a dossier that is not here, where nobody finds them. Nothing was imported.",
            "Import their dossier with them, or do not import them either.",
        )


# -------------------------------------------------------------------------------------------------------------- inside


def _of(line: Line) -> RecordId:
    """Return the dossier that a line says its record stands in."""
    found = line.record.values.get(_FIELD, "")
    return found if isinstance(found, str) else ""


def _entered(lines: Iterable[Line], edits: Iterable[Edit]) -> frozenset[RecordId]:
    """Return the dossiers into which new records of some lines come."""
    coming = {edit.record for edit in edits if edit.act in _COMING}
    return frozenset(_of(line) for line in lines if line.record.id in coming) - {""}


def _strays(transaction: Transaction, lines: Sequence[Line]) -> frozenset[RecordId]:
    """Return the dossiers that are named, not in use here, and not brought along with a title."""
    named = {_of(line) for line in lines if not line.record.deleted} - {""}
    bare = {line.record.id for line in lines if line.record.kind == Dossier.KIND and not line.record.values.get(_TITLE)}
    brought = {line.record.id for line in lines if line.record.kind == Dossier.KIND and not line.record.deleted} - bare
    known = transaction.records.kinds_of(named - brought)
    in_use = transaction.records.many(known)
    return frozenset(one for one in named - brought if one not in in_use)


def _is_dossier(line: Line, strays: frozenset[RecordId]) -> bool:
    return line.record.kind == Dossier.KIND and line.record.id in strays


def _id_of_new(
    transaction: Transaction, lines: Sequence[Line], strays: frozenset[RecordId], ours: Mapping[RecordId, Kept]
) -> RecordId:
    """Return the id of a new dossier: theirs, by which what comes later finds it, unless it is taken."""
    first = min(strays)
    taken = first in ours and (ours[first].record.KIND != Dossier.KIND or not unmade(transaction, [ours[first]]))
    other = any(line.record.id == first and line.record.kind != Dossier.KIND for line in lines)
    return new_id() if taken or other else first


def _of_ours(transaction: Transaction, home: RecordId) -> Home:
    if not isinstance(transaction.records.many([home]).get(home), Dossier):
        raise BlockedError("There is no such dossier to import into.", "Choose one of those in use, or a new one.")
    return Home(home)


def _suggested(
    transaction: Transaction, lines: Sequence[Line], strays: frozenset[RecordId], ours: Mapping[RecordId, Kept]
) -> Home | None:
    """Return the dossier in which most of what came from there before stands; None where nothing did."""
    held = [ours[line.record.id].record for line in lines if _of(line) in strays and _in_use(ours, line.record.id)]
    told = Counter(str(getattr(record, _FIELD, "")) for record in held)
    there = transaction.records.many(told)
    return next((Home(one) for one, _ in told.most_common() if one in there), None)


def _in_use(ours: Mapping[RecordId, Kept], record: RecordId) -> bool:
    return record in ours and not ours[record].deleted


def _moved(line: Line, strays: frozenset[RecordId], ours: Mapping[RecordId, Kept], home: RecordId) -> Line:
    """Return a line that names a dossier which is here: the one its record stands in, else the chosen one."""
    if _of(line) not in strays:
        return line
    kept = ours.get(line.record.id)
    here = str(getattr(kept.record, _FIELD, "")) if kept is not None and not kept.deleted else ""
    values = {**line.record.values, _FIELD: here or home}
    return dataclasses.replace(line, record=dataclasses.replace(line.record, values=values))
