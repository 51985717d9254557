"""The columns of each register: what stands in a cell, how it is sorted, and which field is changed in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.concern import CapacityDirection, Measure, MeasureStatus, Register
from cyberbrief.domain.dossier import Deadline
from cyberbrief.domain.record import Record
from cyberbrief.gui.days import day_words, today, two_clocks
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.registers.status_looks import DEADLINE_LOOKS, STATUS_LOOKS
from cyberbrief.gui.theme import Ink, TagLook
from cyberbrief.services.registers import Entries, is_overdue, others_by_status

DEADLINES = "deadlines"
Key = tuple[object, ...]


class Cell(NamedTuple):
    """What a cell says; `counts` are glyphs with numbers, `second` a smaller line below."""

    words: str = ""
    icon: str = ""
    ink: Ink = Ink.TEXT
    second: str = ""
    counts: tuple[tuple[TagLook, int], ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, how wide it is in pixels (0 shares what is left), its cells and the field it changes."""

    title: str
    width: int
    cell: Callable[[Record, Entries], Cell]
    key: Callable[[Record, Entries], Key]
    field: str = ""


def _measure(record: Record) -> Measure:
    if not isinstance(record, Measure):
        raise TypeError(record.KIND)
    return record


def _deadline(record: Record) -> Deadline:
    if not isinstance(record, Deadline):
        raise TypeError(record.KIND)
    return record


def _plain(name: str) -> Callable[[Record, Entries], Cell]:
    return lambda record, _entries: Cell(" ".join(str(getattr(record, name)).split()))


def _folded(name: str) -> Callable[[Record, Entries], Key]:
    return lambda record, _entries: (not getattr(record, name), str(getattr(record, name)).casefold())


def _place(choice: Choice) -> int:
    return list(type(choice)).index(choice)


def _status(record: Record, _entries: Entries) -> Cell:
    look = STATUS_LOOKS[_measure(record).status]
    return Cell(tr(look.word), look.icon, look.meaning.ink)


def _state(record: Record, _entries: Entries) -> Cell:
    look = DEADLINE_LOOKS[_deadline(record).state]
    return Cell(tr(look.word), look.icon, look.meaning.ink)


def _reference(record: Record, entries: Entries) -> Cell:
    found = entries.reference_of(_measure(record))
    if found is None:
        return Cell()
    return Cell(found.symbol, ink=Ink.TEXT_2, second=found.paragraph)


def _others(record: Record, entries: Entries) -> Cell:
    measure = _measure(record)
    counts = tuple((STATUS_LOOKS[status], count) for status, count in others_by_status(measure).items())
    told = [
        tr("{party}: {status}", party=entries.parties[one.counterpart].name, status=tr(one.status.label))
        for one in measure.others
        if one.counterpart in entries.parties
    ]
    done = sum(one.status is MeasureStatus.DONE for one in measure.others)
    second = tr("{done} of {all} done", done=done, all=len(measure.others)) if counts else ""
    return Cell(counts=counts, second=second, told="\n".join(told))


def _done_by_others(record: Record, _entries: Entries) -> Key:
    counts = others_by_status(_measure(record))
    return (-counts.get(MeasureStatus.DONE, 0), -counts.get(MeasureStatus.UNDER_WAY, 0))


def _due(record: Record, _entries: Entries) -> Cell:
    due = _measure(record).due
    if due is None:
        return Cell(tr("No date"), ink=Ink.TEXT_3)
    if is_overdue(record, datetime.now(tz=UTC)):
        return Cell(day_words(due), "triangle", Ink.ERROR, overdue_words(due, today()))
    return Cell(day_words(due))


def _due_by_clocks(record: Record, entries: Entries) -> Cell:
    deadline = _deadline(record)
    if deadline.due is None:
        return Cell(tr("No date"), ink=Ink.TEXT_3)
    words = two_clocks(deadline.due, deadline.zone or entries.zone)
    if is_overdue(record, datetime.now(tz=UTC)):
        return Cell(words, "triangle", Ink.ERROR, overdue_words(deadline.due.date(), today()))
    return Cell(words)


def _day_key(record: Record, _entries: Entries) -> Key:
    due: date | datetime | None = getattr(record, "due", None)
    return (due is None, due.isoformat() if due is not None else "")


def _direction(record: Record, _entries: Entries) -> Cell:
    direction = _measure(record).direction
    icon = {CapacityDirection.OFFER: "arrow-out", CapacityDirection.NEED: "arrow-in"}.get(direction, "")
    return Cell(tr(direction.label), icon, Ink.TEXT_2)


def overdue_words(due: date, day: date) -> str:
    """Say how long something is past its day, such as “3 weeks overdue”."""
    days = (day - due).days
    if days >= _WEEKS_FROM:
        return tr_counted(days // 7, "{n} week overdue", "{n} weeks overdue")
    return tr_counted(max(days, 0), "{n} day overdue", "{n} days overdue") if days > 0 else tr("overdue since today")


_WEEKS_FROM = 14

_TITLE = Column(later("Measure"), 0, _plain("title"), _folded("title"))
_REFERENCE = Column(later("Reference"), 108, _reference, lambda record, entries: (_reference(record, entries).words,))
_STATUS = Column(later("Our status"), 124, _status, lambda record, _e: (_place(_measure(record).status),), "status")
_OTHERS = Column(later("Counterparts"), 152, _others, _done_by_others)
_NEXT = Column(later("Next step"), 0, _plain("next_step"), _folded("next_step"), "next_step")
_OWNER = Column(later("Owner"), 120, _plain("owner"), _folded("owner"), "owner")
_DUE = Column(later("Due"), 124, _due, _day_key, "due")

COLUMNS: Mapping[str, tuple[Column, ...]] = {
    Register.CONFIDENCE: (_TITLE, _REFERENCE, _STATUS, _OTHERS, _NEXT, _OWNER, _DUE),
    Register.NORM: (_TITLE, _REFERENCE, _STATUS, _OTHERS, _NEXT, _OWNER, _DUE),
    Register.CAPACITY: (
        Column(later("What"), 0, _plain("title"), _folded("title")),
        Column(
            later("Offer or need"),
            100,
            _direction,
            lambda record, _e: (_place(_measure(record).direction),),
            "direction",
        ),
        Column(later("Provider"), 120, _plain("provider"), _folded("provider"), "provider"),
        Column(later("Recipient"), 120, _plain("recipient"), _folded("recipient"), "recipient"),
        _STATUS,
        _NEXT,
        _OWNER,
        Column(later("By when"), 124, _due, _day_key, "due"),
    ),
    DEADLINES: (
        Column(later("What"), 0, _plain("title"), _folded("title")),
        Column(later("Due"), 330, _due_by_clocks, _day_key),
        Column(
            later("Set by"),
            130,
            lambda record, _e: Cell(tr(_deadline(record).set_by.label)),
            lambda record, _e: (_place(_deadline(record).set_by),),
        ),
        Column(later("State"), 124, _state, lambda record, _e: (_place(_deadline(record).state),), "state"),
    ),
}
