"""Words that a field refused, such as a line with a sign that no document can carry: kept beside the record as typed.

So are the words of a form that the lock took away, by the form's name.

They are part of no record and of nothing that goes out; they lie encrypted in the store until the field is put right,
so that neither the lock nor a crash loses what somebody typed.
"""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import RecordId
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.settings import Settings

_UNKEPT = "unkept words"
_LONGEST = 200_000
_MOST = 50  # records whose refused words are kept; the oldest go first


def keep(workspace: Workspace, record: RecordId, field: str, text: str) -> None:
    """Keep what was typed into a field that refused it."""
    keep_all(workspace, record, {field: text})


def keep_all(workspace: Workspace, record: RecordId, texts: Mapping[str, str]) -> None:
    """Keep what was typed into fields, of a record or of a form that goes by a name of its own."""
    with workspace.store.writing() as transaction:
        every = _every(transaction.settings)
        fields = every.pop(record, {})
        every[record] = {**fields, **{field: text[:_LONGEST] for field, text in texts.items()}}
        _put(transaction.settings, {key: every[key] for key in list(every)[-_MOST:]})
        transaction.commit()


def forget(workspace: Workspace, record: RecordId, fields: frozenset[str]) -> None:
    """Forget what fields had refused, because they hold something else now; nothing is written where nothing was."""
    if not fields & of(workspace, record).keys():
        return
    with workspace.store.writing() as transaction:
        every = _every(transaction.settings)
        left = {field: text for field, text in every.pop(record, {}).items() if field not in fields}
        _put(transaction.settings, every | ({record: left} if left else {}))
        transaction.commit()


def of(workspace: Workspace, record: RecordId) -> Mapping[str, str]:
    """Return what the fields of a record refused, by field."""
    with workspace.store.reading() as transaction:
        return _every(transaction.settings).get(record, {})


def _put(settings: Settings, every: Mapping[str, Mapping[str, str]]) -> None:
    kept: dict[str, Plain] = {record: dict(fields) for record, fields in every.items()}
    settings.set(_UNKEPT, kept)


def _every(settings: Settings) -> dict[str, dict[str, str]]:
    kept = settings.get(_UNKEPT)
    if not isinstance(kept, dict):
        return {}
    return {
        str(record): {str(field): str(text) for field, text in fields.items()}
        for record, fields in kept.items()
        if isinstance(fields, dict)
    }
