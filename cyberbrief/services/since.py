"""What changed in a dossier since the same officer last had it open; what is told of one record is told once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from cyberbrief.domain.record import RecordId
from cyberbrief.host.clock import now
from cyberbrief.services.timeline import Happened, What, activity
from cyberbrief.services.workspace import Workspace

_KEY: Final = "dossiers last seen"
_SAME_VISIT: Final = timedelta(hours=1)  # away for less, one has not been away
_NOTED_EVERY: Final = timedelta(minutes=5)
_LOOKED_AT: Final = 200


class Touched(NamedTuple):
    """A record that changed: what happened last, by whom, when, which fields, and how often."""

    record: RecordId
    kind: str
    title: str
    deleted: bool
    what: What
    by: tuple[str, ...]
    instant: datetime
    labels: tuple[str, ...]
    variant: str = ""


class Since(NamedTuple):
    """What changed, newest first; `last` is when this officer was here before, None for never."""

    last: datetime | None
    touched: tuple[Touched, ...]


def visit(workspace: Workspace, dossier: RecordId) -> datetime | None:
    """Note, in the store, that the officer has a dossier open, and return when the visit before this one ended."""
    instant = now()
    key = f"{workspace.officer.name}\n{dossier}"
    with workspace.store.reading() as transaction:
        kept = transaction.settings.get(_KEY)
    known = dict(kept) if isinstance(kept, dict) else {}
    before, latest = _instants(known.get(key))
    if latest is not None and instant - latest > _SAME_VISIT:
        before = latest
    if latest is None or instant - latest > _NOTED_EVERY:
        known[key] = [one.isoformat() if one else "" for one in (before, instant)]
        with workspace.store.writing() as transaction:
            transaction.settings.set(_KEY, known)
            transaction.commit()
    return before


def since(workspace: Workspace, dossier: RecordId, last: datetime | None) -> Since:
    """Return what changed after an instant; after none, what changed last. Raises WrongUseError for no such dossier."""
    happened = activity(workspace, dossier, _LOOKED_AT)
    return Since(last, _gathered(one for one in happened if last is None or one.moment.instant > last))


def _gathered(happened: Iterable[Happened]) -> tuple[Touched, ...]:
    """Return one line for each record, from moments of which the newest comes first."""
    found: dict[RecordId, Touched] = {}
    for moment, record, deleted in happened:
        before = found.get(record.id)
        if before is None:
            fields = tuple(dict.fromkeys(label[0] for label in moment.labels if label))
            about = (record.id, record.KIND, record.title_text, deleted)
            found[record.id] = Touched(*about, moment.what, _named(moment.by), moment.instant, fields, moment.variant)
            continue
        by = tuple(dict.fromkeys((*before.by, *_named(moment.by))))
        fields = tuple(dict.fromkeys((*before.labels, *(label[0] for label in moment.labels if label))))
        # What was made since is new, whatever was written into it afterwards.
        what = What.CREATED if moment.what is What.CREATED and before.what is What.CHANGED else before.what
        found[record.id] = before._replace(by=by, labels=fields, what=what)
    return tuple(found.values())


def _named(author: str) -> tuple[str, ...]:
    return (author,) if author else ()


def _instants(kept: object) -> tuple[datetime | None, datetime | None]:
    if not isinstance(kept, list) or len(kept) != 2:  # noqa: PLR2004  # the visit before, and this one
        return None, None
    before, latest = (datetime.fromisoformat(one) if isinstance(one, str) and one else None for one in kept)
    return before, latest
