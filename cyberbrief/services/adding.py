"""Adding records from plain values: all of them or none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cyberbrief.domain.edits import created
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import kind_named
from cyberbrief.domain.plain import record_from_plain
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.words import words
from cyberbrief.host.identifiers import new_id
from cyberbrief.services import performing
from cyberbrief.services.checking_input import check_all
from cyberbrief.services.given import completed
from cyberbrief.services.workspace import Workspace

__all__ = ["MOST_AT_ONCE", "add", "add_plain", "new_id"]

MOST_AT_ONCE = 20_000
_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,99}")


def add_plain(workspace: Workspace, kind: str, given: object) -> tuple[RecordId, ...]:
    """Add one record (an object) or many (a list) of a kind and return their ids in order.

    Raises:
        WrongUseError: which record and field, what was found, what is allowed; nothing was added.
    """
    record_class = kind_named(kind)
    items = given if isinstance(given, list) else [given]
    if len(items) > MOST_AT_ONCE:
        raise WrongUseError(
            words("That is {n:,} records at once.", n=len(items)),
            words("Add at most {most_at_once:,} at a time.", most_at_once=MOST_AT_ONCE),
        )
    records: list[Record] = []
    for place, item in enumerate(items, 1):
        try:
            records.append(record_from_plain(record_class, _with_id(completed(record_class, item)), new_id))
        except WrongUseError as error:
            if len(items) == 1:
                raise
            raise WrongUseError(
                words("Record {place}: {happened}", place=place, happened=error.happened), error.remedy
            ) from error
    return add(workspace, records)


def add(workspace: Workspace, records: Sequence[Record], note: str = "") -> tuple[RecordId, ...]:
    """Add records as one step of undo and return their ids in order."""
    if not records:
        return ()
    _refuse_twice(records)
    edits = [created(record) for record in records]
    with workspace.store.writing() as transaction:
        check_all(workspace, transaction, records, {record.id: record.KIND for record in records})
        step = performing.stage(workspace, transaction, edits, note)
        transaction.commit()
    performing.finish(workspace, edits, step, note)
    return tuple(record.id for record in records)


def _with_id(given: object) -> object:
    """Leave an empty id out, and refuse one that could not be typed on a command line."""
    if not isinstance(given, dict) or not isinstance(given.get("id"), str):
        return given
    if not given["id"]:
        return {name: value for name, value in given.items() if name != "id"}
    if not _ID.fullmatch(given["id"]):
        raise WrongUseError(
            words("Id: found {id!a}.", id=given["id"][:40]),
            "Leave the id out, or use letters, digits, dots and hyphens.",
        )
    return given


def _refuse_twice(records: Sequence[Record]) -> None:
    seen: set[RecordId] = set()
    for record in records:
        if record.id in seen:
            raise WrongUseError(
                words("The id “{id}” stands twice in what is to be added.", id=record.id), "Give each its own id."
            )
        seen.add(record.id)
