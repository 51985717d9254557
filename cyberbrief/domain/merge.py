"""Merging what others sent with what is ours: three-way, against what was last exchanged. Pure: nothing is changed.

1. What they do not show is left as it is with us, whatever happens.
2. What only they changed is taken, what only we changed stays; nothing is decided by the clock.
3. What both changed is merged where the changes keep apart, else somebody decides; until then ours stands.
4. A field that is shown for the first time fills an empty one of ours; over words of ours it is asked.
5. Deletion against change is asked, whichever side deleted. A record that we never had, or undid, is new.
6. Links to records that neither came along nor are ours are kept as they are, and named.

What is let in at all stands in `merge_rules`, how decisions become edits in `decisions`.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from cyberbrief.domain.edits import Kept
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.merge_fields import Sides, merged_fields
from cyberbrief.domain.merge_rules import MARKINGS, Terms, Values, deciding, fits, taken_from_others, untouched
from cyberbrief.domain.merged import Fault, MergedPack, MergedRecord, MergedValue, Outcome, Where, Why
from cyberbrief.domain.record import Element, Record, RecordId, TextKind, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord


def merge(
    base: SharedRecord | None, theirs: SharedRecord, ours: Kept | None, terms: Terms | None = None
) -> MergedRecord:
    """Return what becomes of one record; `base` is what was last exchanged of it, None where nothing was."""
    terms = terms or Terms()
    why = _refusal(base, theirs, ours, terms)
    if why is not None:
        absent = _there(Outcome.SAME, base, theirs, ours)
        return MergedRecord(theirs, ours, absent, faults=(Fault((), why),), refused=True)
    kind = KINDS[theirs.kind]
    was = base if base is not None and base.kind == theirs.kind and not base.deleted else None
    fresh = ours is None or (ours.deleted and theirs.id in terms.undone)
    told_before = base is not None and base.deleted
    there = _presence(was, theirs, None if fresh else ours, told_before=told_before)
    if theirs.deleted:
        return MergedRecord(theirs, ours, there, fresh=fresh)
    faults: list[Fault] = []
    values = was.values if was is not None else None
    sides = Sides((), kind, values, theirs.values, None if ours is None or fresh else ours.record)
    fields = merged_fields(sides, terms, faults)
    links = tuple(_unresolved(theirs, kind, terms))
    return MergedRecord(theirs, ours, there, fields, tuple(faults), links, fresh=fresh)


def merge_pack(
    bases: Mapping[RecordId, SharedRecord],
    theirs: Iterable[SharedRecord],
    ours: Mapping[RecordId, Kept],
    terms: Terms | None = None,
) -> MergedPack:
    """Return what becomes of every record of an import; links may lead to what comes along or to `terms.known`."""
    came = tuple(theirs)
    given = terms or Terms()
    known = {*given.known, *ours, *(one.id for one in came)}
    terms = dataclasses.replace(given, known=known)
    times = Counter(one.id for one in came)
    found = [merge(bases.get(one.id), one, ours.get(one.id), terms) for one in came if times[one.id] == 1]
    merged = iter(found)
    return MergedPack(tuple(next(merged) if times[one.id] == 1 else _twice(one, ours.get(one.id)) for one in came))


def _twice(theirs: SharedRecord, ours: Kept | None) -> MergedRecord:
    there = _there(Outcome.SAME, None, theirs, ours)
    return MergedRecord(theirs, ours, there, faults=(Fault((), Why.TWICE),), refused=True)


def _refusal(base: SharedRecord | None, theirs: SharedRecord, ours: Kept | None, terms: Terms) -> Why | None:
    """Return why a record cannot be taken at all, or None."""
    kind = KINDS.get(theirs.kind)
    if kind is None:
        return Why.UNKNOWN
    if ours is not None and theirs.kind != ours.record.KIND:
        return Why.OTHER_KIND
    if theirs.deleted or (ours is not None and not ours.deleted):
        return None
    if ours is not None and theirs.id not in terms.undone and not _changed(base, theirs):
        return None  # it stays deleted, so nothing comes in that would have to be guarded
    if not deciding(kind) <= set(theirs.values):
        return Why.UNDECIDED
    # Without its marking a record would be guarded less than its sender asked.
    levels = ("", *(level.key for level in terms.scheme.levels))
    return Why.MARKING if any(theirs.values.get(name, "") not in levels for name in MARKINGS) else None


# ------------------------------------------------------------------------------------------------- is it there at all


def _presence(base: SharedRecord | None, theirs: SharedRecord, ours: Kept | None, *, told_before: bool) -> MergedValue:
    if ours is None:
        return _there(Outcome.SAME if theirs.deleted else Outcome.TAKEN, base, theirs, ours)
    if theirs.deleted:
        if ours.deleted:
            return _there(Outcome.ALIKE, base, theirs, ours)
        if told_before:
            return _there(Outcome.KEPT, base, theirs, ours)
        clear = base is not None and untouched(base.values, ours.record)
        return _there(Outcome.TAKEN if clear else Outcome.DELETED_THERE, base, theirs, ours)
    if not ours.deleted:
        return _there(Outcome.SAME, base, theirs, ours)
    return _there(Outcome.CHANGED_THERE if _changed(base, theirs) else Outcome.KEPT, base, theirs, ours)


def _changed(base: SharedRecord | None, theirs: SharedRecord) -> bool:
    was = {} if base is None or base.deleted else base.values
    return base is None or any(was.get(name, _NOTHING) != value for name, value in theirs.values.items())


_NOTHING = object()


def _there(outcome: Outcome, base: SharedRecord | None, theirs: SharedRecord, ours: Kept | None) -> MergedValue:
    here = ours is not None and not ours.deleted
    value = not theirs.deleted if outcome is Outcome.TAKEN else here
    return MergedValue((), None, outcome, base is not None, here, not theirs.deleted, value)


# ------------------------------------------------------------------------------------------------------------- links


def _unresolved(theirs: SharedRecord, kind: type[Record], terms: Terms) -> Iterator[tuple[Where, RecordId]]:
    known = {*terms.known, theirs.id}
    for where, link in _links((), kind, theirs.values):
        if link not in known:
            yield where, link


def links_of(theirs: SharedRecord) -> frozenset[RecordId]:
    """Return the records that one of theirs leads to."""
    kind = KINDS.get(theirs.kind)
    return frozenset(link for _, link in _links((), kind, theirs.values)) if kind is not None else frozenset()


def _links(where: Where, kind: type[Record | Element], values: Values) -> Iterator[tuple[Where, RecordId]]:
    for name, field in declarations(kind).items():
        value = values.get(name)
        if name not in values or not taken_from_others(field) or not fits(field, value):
            continue
        here = (*where, name)
        if field.kind is TextKind.LINK and isinstance(value, str) and value:
            yield here, value
        elif field.kind is TextKind.LINKS and isinstance(value, tuple):
            yield from ((here, link) for link in value)
        elif field.element is not None and isinstance(value, tuple):
            for one in value:
                if isinstance(one, SharedElement) and not one.deleted:
                    yield from _links((*here, one.id), field.element, one.values)
