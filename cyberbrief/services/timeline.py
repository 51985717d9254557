"""A record's timeline: every revision with what it changed, and when its words were cleared or left the house.

Also the activity of a dossier, newest first, in the same words.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, NamedTuple

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief, Clearance, Decision
from cyberbrief.domain.edits import Act, Revision
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.domain.record_difference import Difference, How, record_differences
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.steps import REDO, UNDO
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.exports import Export
from cyberbrief.store.transaction import Transaction
from cyberbrief.store.trees import KeptTree

EXPORT = "export"


class What(Enum):
    """What happened at a moment."""

    CREATED = "created"
    CHANGED = "changed"
    MOVED = "moved"
    DELETED = "deleted"
    RESTORED = "restored"
    CLEARED = "cleared"
    REFUSED = "refused"
    COMMENTED = "commented"
    EXPORTED = "exported"


class Moment(NamedTuple):
    """Something that happened to a record. `revision` is the one that stood then.

    `labels` name what was changed, as `Difference` does. Of a clearance or an export `brief` names the brief, `variant`
    its title, `to` the recipient and `tree` the kept tree.
    """

    key: str
    what: What
    instant: datetime
    by: str
    revision: str
    record: RecordId
    kind: str
    labels: tuple[tuple[str, ...], ...] = ()
    fields: frozenset[str] = frozenset()
    sealed: bool = True
    note: str = ""
    brief: str = ""
    variant: str = ""
    to: str = ""
    tree: str = ""


class Timeline(NamedTuple):
    """A record, in use or in the bin, with all that happened to it, newest first; its states by revision."""

    record: Record
    deleted: bool
    moments: tuple[Moment, ...]
    states: Mapping[str, Record]


# What somebody at the desk did; the rest was said by an office, or left the house.
WRITTEN = frozenset({What.CREATED, What.CHANGED, What.MOVED, What.DELETED, What.RESTORED})
_SAID_OF_A_TREE = frozenset({What.CLEARED, What.REFUSED, What.COMMENTED})
_AT_ONCE = timedelta(seconds=5)  # between recording a clearance and keeping what was cleared


class Happened(NamedTuple):
    """A moment of a dossier, with the record as it is now."""

    moment: Moment
    record: Record
    deleted: bool


def timeline(workspace: Workspace, record_id: RecordId) -> Timeline:
    """Return the timeline of a record; raises WrongUseError where there is none of that id."""
    with workspace.store.reading() as transaction:
        kept = transaction.records.get(record_id) if record_id.isprintable() else None
        if kept is None:
            kept_or_wrong(transaction, record_id)
            raise WrongUseError("There is no such record.", "Search for the record's words.")
        revisions = transaction.history.of_record(record_id)
        left = _left(transaction, kept.record)
    states = states_of(kept.record, revisions)
    trees = list(_leaving(left, kept.record, revisions))
    moments = [_with_tree(one, trees) if one.what in _SAID_OF_A_TREE else one for one in _moments(revisions, states)]
    held = {one.tree for one in moments if one.tree}
    moments += [one for one in trees if one.tree not in held]
    moments.sort(key=lambda moment: moment.instant)
    return Timeline(kept.record, kept.deleted, tuple(reversed(moments)), states)


def activity(workspace: Workspace, dossier: RecordId, limit: int = 200) -> tuple[Happened, ...]:
    """Return what happened last in a dossier, newest first: changes of its records, clearances and exports."""
    with workspace.store.reading() as transaction:
        kept_or_wrong(transaction, dossier, "dossier")
        revisions = transaction.history.recent(dossier, limit)
        briefs = [one for one in transaction.records.of_kind(Brief.KIND, dossier) if isinstance(one, Brief)]
        left = {one.id: _left(transaction, one) for one in briefs}
        touched = dict.fromkeys(one.edit.record for one in revisions)
        kept = {key: found for key in touched if (found := transaction.records.get(key)) is not None}
    moments = [_told(one, record_differences(*_around(one))) for one in revisions]
    moments += [moment for one in briefs for moment in _leaving(left[one.id], one, ()) if moment.what is What.EXPORTED]
    since = min((one.instant for one in revisions), default=None) if len(revisions) == limit else None
    known = {key: (found.record, found.deleted) for key, found in kept.items()}
    known |= {one.id: (one, False) for one in briefs if one.id not in known}
    shown = [moment for moment in moments if moment.record in known and (since is None or moment.instant >= since)]
    shown.sort(key=lambda moment: moment.instant, reverse=True)
    return tuple(Happened(moment, *known[moment.record]) for moment in shown)


def states_of(record: Record, revisions: Iterable[Revision]) -> dict[str, Record]:
    """Return what a record was at each of its revisions, which are given oldest first."""
    states: dict[str, Record] = {}
    here: Record = type(record)(id=record.id)
    for revision in revisions:
        values: dict[str, Any] = {change.field: change.after for change in revision.edit.changes}
        here = dataclasses.replace(here, **values)
        states[revision.id] = here
    return states


def _moments(revisions: Sequence[Revision], states: Mapping[str, Record]) -> Iterator[Moment]:
    before: Record | None = None
    for revision in revisions:
        after = states[revision.id]
        yield _told(revision, record_differences(before, after) if before is not None else ())
        before = after


def _told(revision: Revision, differences: Sequence[Difference]) -> Moment:
    edit = revision.edit
    what = What(str(edit.act))
    if what is What.CHANGED and differences and all(one.how is How.MOVED for one in differences):
        what = What.MOVED
    labels = tuple(dict.fromkeys(one.label for one in differences)) if edit.act is Act.CHANGED else ()
    if (given := _given(revision)) is not None:
        return _of_clearance(revision, given)
    note = "" if revision.note.startswith((UNDO, REDO)) else revision.note
    return Moment(
        key=revision.id,
        what=what,
        instant=revision.instant,
        by=revision.author,
        revision=revision.id,
        record=edit.record,
        kind=edit.kind,
        labels=labels,
        fields=frozenset(one.field for one in differences),
        sealed=revision.sealed,
        note=note,
    )


def _given(revision: Revision) -> Clearance | None:
    """Return the clearance that a revision records, where it does nothing else."""
    changes = {change.field: change for change in revision.edit.changes}
    if "clearances" not in changes or not changes.keys() <= {"clearances", "chain"}:
        return None
    before, after = changes["clearances"].before, changes["clearances"].after
    if not isinstance(before, tuple) or not isinstance(after, tuple) or len(after) != len(before) + 1:
        return None
    return after[-1] if isinstance(after[-1], Clearance) else None


def _of_clearance(revision: Revision, given: Clearance) -> Moment:
    what = {Decision.REFUSED: What.REFUSED, Decision.COMMENTED: What.COMMENTED}.get(given.decision, What.CLEARED)
    variant = VARIANTS.get(given.variant)
    return Moment(
        key=revision.id,
        what=what,
        instant=revision.instant,
        by=given.office,
        revision=revision.id,
        record=revision.edit.record,
        kind=revision.edit.kind,
        fields=frozenset({"clearances"}),
        variant=variant.title if variant is not None else given.variant,
    )


def _with_tree(moment: Moment, trees: Sequence[Moment]) -> Moment:
    """Return a clearance with the tree that was kept when it was recorded."""
    near = (one for one in trees if one.what is moment.what and one.variant == moment.variant)
    found = next((one for one in near if abs(one.instant - moment.instant) <= _AT_ONCE), None)
    return moment._replace(tree=found.tree) if found is not None else moment


def _around(revision: Revision) -> tuple[Record, Record]:
    """Return a record before and after a revision, as far as that revision tells."""
    empty = kind_named(revision.edit.kind)(id=revision.edit.record)
    if revision.edit.act is not Act.CHANGED:
        return empty, empty
    old: dict[str, Any] = {change.field: change.before for change in revision.edit.changes}
    new: dict[str, Any] = {change.field: change.after for change in revision.edit.changes}
    return dataclasses.replace(empty, **old), dataclasses.replace(empty, **new)


class _Left(NamedTuple):
    """A kept tree with the brief it is of, and the file that was written from it, if one was."""

    tree: KeptTree
    brief: Brief
    export: Export | None


def _left(transaction: Transaction, record: Record) -> list[_Left]:
    """Return the kept trees that show words of a record; of a brief, its own."""
    trees = transaction.trees.of_brief(record.id) if isinstance(record, Brief) else transaction.trees.naming(record.id)
    briefs = {key: kept.record for key in {one.brief for one in trees} if (kept := transaction.records.get(key))}
    exports = {one.tree: one for key in briefs for one in transaction.exports.of_brief(key)}
    found = []
    for tree in trees:
        brief = briefs.get(tree.brief)
        if isinstance(brief, Brief):
            found.append(_Left(tree, brief, exports.get(tree.id)))
    return found


def _leaving(left: Iterable[_Left], record: Record, revisions: Sequence[Revision]) -> Iterator[Moment]:
    for one in left:
        said = next((given for given in one.brief.clearances if given.at == one.tree.instant), None)
        what = What.EXPORTED if one.tree.reason == EXPORT else What.CLEARED
        if one.tree.reason == "refused":
            what = What.REFUSED
        elif one.tree.reason == "commented":
            what = What.COMMENTED
        stood = [revision.id for revision in revisions if revision.instant <= one.tree.instant]
        variant = VARIANTS.get(one.tree.variant)
        yield Moment(
            key=f"tree {one.tree.id}",
            what=what,
            instant=one.tree.instant,
            by=said.office if said is not None else "",
            revision=stood[-1] if stood else "",
            record=one.brief.id if isinstance(record, Brief) else record.id,
            kind=record.KIND,
            brief=one.brief.title_text,
            variant=variant.title if variant is not None else one.tree.variant,
            to=one.export.recipient if one.export is not None else "",
            tree=one.tree.id,
        )


def dossier_of(record: Record) -> RecordId:
    """Return the dossier that a record belongs to; nothing for what all dossiers share."""
    return record.dossier if isinstance(record, DossierRecord) else record.id if record.KIND == "dossier" else ""
