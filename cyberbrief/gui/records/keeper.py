"""The one way in which an editor changes its record.

Typing is kept at once in a sitting; a choice is a step of its own; what would reach more people is asked first. What
the store refuses stays in its field and is remembered for when one comes back to the record.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cyberbrief.domain.audience import settled
from cyberbrief.domain.errors import CyberBriefError, WrongUseError
from cyberbrief.domain.plain import value_from_plain, value_to_plain
from cyberbrief.domain.record import FieldDeclaration, Record, RecordId, declarations
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.records.loading import Loaded, load
from cyberbrief.gui.session import Session
from cyberbrief.services import editing, sitting, unkept
from cyberbrief.services.adding import new_id


class Keeper(QObject):
    """Holds the record that is being edited, as it will be once everything under way is written.

    `shown(Loaded)` when it came from the store, also after a change from elsewhere; before another record takes its
    place `leaving()`, upon which fields hand on what was typed. `refused(field, sentence)` and `accepted(field)` after
    typing or choosing; `gone()` when it was moved to the bin. `prepare(kind, then)` is asked before a record is
    shown and calls `then` once what it is shown in stands ready; until then the record before is the one in hand.
    """

    leaving = Signal()
    shown = Signal(object)
    refused = Signal(str, str)
    accepted = Signal(str)
    gone = Signal()

    def __init__(
        self, session: Session, parent: QObject, prepare: Callable[[str, Callable[[], None]], None] | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._prepare = prepare or (lambda _kind, then: then())
        self.loaded: Loaded | None = None
        self.record: Record | None = None
        self._wanted: RecordId = ""
        self._stored: Record | None = None
        self._writing: Counter[RecordId] = Counter()
        self._refused: dict[tuple[RecordId, str], tuple[object, str]] = {}
        session.changes.changed.connect(self._changed_elsewhere)

    @property
    def id(self) -> RecordId:
        """The record that is shown, or is about to be."""
        return self._wanted

    def open(self, record: RecordId) -> None:
        """Read a record and show it; until it is there, the one before stays and may be typed in."""
        self._wanted = record
        if record:
            self._read()

    def refused_value(self, field: str) -> tuple[object, str] | None:
        """Return what somebody typed into a field of this record that could not be kept, and why."""
        return self._refused.get((self.record.id if self.record is not None else "", field))

    def type(self, field: str, value: object) -> None:
        """Keep what somebody is typing into a field."""
        if self.record is None:
            return
        key = (self.record.id, field)
        wrong = problem_with(declarations(type(self.record))[field], value)
        if wrong:
            self._refused[key] = (value, wrong)
            self._keep_refused(self.record.id, field, value)
            self.refused.emit(field, wrong)
            return
        if self._refused.pop(key, None) is not None:
            self._forget_refused(*key)
        self._session.paid(key)
        record_id = self.record.id
        self.record = with_values(self.record, {field: value})
        workspace = self._session.workspace

        def job() -> Record:
            return sitting.keep(workspace, record_id, {field: value})

        self._write(job, record_id, {field: value})

    def left(self) -> None:
        """Make what was typed a revision."""
        if self.record is not None:
            record_id, workspace = self.record.id, self._session.workspace
            self._session.background.run(
                lambda _progress: sitting.seal(workspace, [record_id]),
                lambda _count: None,
                self._session.tell,
                must_finish=True,
            )

    def choose(self, values: Mapping[str, object]) -> None:
        """Change fields as one step; asks first where words would reach more people."""
        before = self.record
        if before is None:
            return
        for field, value in values.items():
            wrong = problem_with(declarations(type(before))[field], value)
            if wrong:
                self.refused.emit(field, wrong)
                return
        after = clamped(settled(before, with_values(before, values)))
        if after == before:
            return
        wider = editing.widened(before, after)
        if not wider:
            self._change(before, after)
            return
        dialog = self._session.ask.confirm(
            tr("May this be shared more widely?"),
            "\n".join(f"{tr(sentence)}." for sentence in wider),
            tr("Share more widely"),
            lambda: self._change(before, after),
        )
        dialog.rejected.connect(self.show_again)

    def show_again(self) -> None:
        """Have the editor show what is kept, such as after a question was answered with no."""
        if self.loaded is not None and self.record is not None:
            self.shown.emit(self.loaded._replace(record=self.record))

    def _change(self, before: Record, after: Record) -> None:
        names = [name for name in declarations(type(before)) if getattr(before, name) != getattr(after, name)]
        if self.record is None or self.record.id != before.id:
            return
        self.record = with_values(self.record, {name: getattr(after, name) for name in names})
        workspace = self._session.workspace
        self._write(
            lambda: editing.change(workspace, before, after),
            before.id,
            {name: getattr(after, name) for name in names},
        )

    def _write(self, job: Callable[[], object], record: RecordId, values: Mapping[str, object]) -> None:
        self._writing[record] += 1

        def done(_result: object) -> None:
            self._writing[record] -= 1
            if self._stored is not None and self._stored.id == record:
                self._stored = with_values(self._stored, values)
                for field in values:
                    self.accepted.emit(field)
            for field in values:
                self._session.paid((record, field))

        def failed(error: Exception) -> None:
            self._writing[record] -= 1
            self._not_kept(error, record, values)
            if self._wanted == record:
                self._read()

        self._session.write(job, while_alive(self, done), while_alive(self, failed))

    def _not_kept(self, error: Exception, record: RecordId, values: Mapping[str, object]) -> None:
        if not isinstance(error, WrongUseError) or self.record is None or self.record.id != record:
            self._session.tell(error)
        sentence = _said(error) if isinstance(error, CyberBriefError) else tr("This was not kept.")
        for field, value in values.items():
            self._refused[record, field] = (value, sentence)
            if isinstance(error, WrongUseError):
                self._keep_refused(record, field, value)
            else:
                self._session.owe(
                    (record, field), partial(sitting.keep, self._session.workspace, record, {field: value})
                )
        if self.record is None or self._stored is None or self.record.id != record:
            return
        self.record = with_values(self.record, {field: getattr(self._stored, field) for field in values})
        for field in values:
            self.refused.emit(field, sentence)

    def _read(self) -> None:
        record, workspace = self._wanted, self._session.workspace

        def job() -> tuple[Loaded | None, Mapping[str, str]]:
            return load(workspace, record), unkept.of(workspace, record)

        def arrive(found: tuple[Loaded | None, Mapping[str, str]]) -> None:
            loaded, refused = found
            if loaded is None or record != self._wanted:
                self._take(record, loaded, refused)
            else:
                self._prepare(loaded.record.KIND, lambda: self._take(record, loaded, refused))

        take: Callable[[tuple[Loaded | None, Mapping[str, str]]], None] = while_alive(self, arrive)
        place = self.parent()
        is_shown = self.record is not None and self.record.id == record
        self._session.read(job, take, place if isinstance(place, QWidget) and not is_shown else None)

    def _keep_refused(self, record: RecordId, field: str, value: object) -> None:
        """Keep words that a field refused beside the record, so that no lock loses them."""
        workspace = self._session.workspace
        if isinstance(value, str) and value.strip():
            self._session.background.run(
                lambda _progress: unkept.keep(workspace, record, field, value),
                lambda _done: None,
                self._session.not_saved,
                must_finish=True,
            )

    def _forget_refused(self, record: RecordId, field: str) -> None:
        workspace = self._session.workspace
        self._session.background.run(
            lambda _progress: unkept.forget(workspace, record, frozenset({field})),
            lambda _done: None,
            self._session.not_saved,
            must_finish=True,
        )

    def _take(self, record: RecordId, loaded: Loaded | None, refused: Mapping[str, str]) -> None:
        if record != self._wanted or self._writing[record]:
            return
        if self.record is not None and self.record.id != record:
            self.leaving.emit()
        if loaded is None:
            self.loaded = self.record = self._stored = None
            self._wanted = ""
            self.gone.emit()
            return
        self.loaded, self.record, self._stored = loaded, loaded.record, loaded.record
        fields = declarations(type(loaded.record))
        for name, text in refused.items():
            if name in fields and (record, name) not in self._refused:
                self._refused[record, name] = (text, problem_with(fields[name], text) or tr("This was not kept."))
        self.shown.emit(loaded)

    def _changed_elsewhere(self, changed: frozenset[tuple[str, str]]) -> None:
        if self._wanted and (not changed or self._concerns(changed)):
            self._read()

    def _concerns(self, changed: frozenset[tuple[str, str]]) -> bool:
        near = self.loaded.near if self.loaded is not None else {}
        return any(record == self._wanted or record in near or kind in _POINTING for kind, record in changed)


# Kinds that may begin to point at the record that is shown, and are shown beneath it.
_POINTING = frozenset({"stance", "delegate", "membership", "statement", "talking-point", "commitment"})


def with_values(record: Record, values: Mapping[str, object]) -> Record:
    """Return the record with other values, by field name."""
    given: dict[str, Any] = dict(values)
    return dataclasses.replace(record, **given)


def clamped(record: Record) -> Record:
    """Return the record with no reach set wider than its fields now allow, such as after another handling."""
    fields = declarations(type(record))
    within = tuple((name, min(reach, fields[name].limits_in(record).widest)) for name, reach in record.reach)
    return record if within == record.reach else with_values(record, {"reach": within})


def _said(error: CyberBriefError) -> str:
    return f"{tr(error.happened)} {tr(error.remedy)}"


def problem_with(field: FieldDeclaration, value: object) -> str:
    """Return in a sentence or two why a value cannot be kept in a field; nothing where it can."""
    if field.required and not value:
        return tr("{field} may not be empty.", field=tr(field.label))
    try:
        value_from_plain(field, value_to_plain(field, value), field.label, new_id)
    except WrongUseError as error:
        return _said(error)
    return ""
