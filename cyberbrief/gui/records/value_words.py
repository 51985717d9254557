"""A value of a field as one reads it: links by their names, choices by their words, days as days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.difference import Change, Piece
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record, RecordId, declarations
from cyberbrief.domain.record_difference import Difference, How
from cyberbrief.gui.days import day_words, instant_words
from cyberbrief.gui.language import tr
from cyberbrief.gui.record_titles import title_of

Near = Mapping[RecordId, Record]


def value_words(value: object, near: Near) -> str:
    """Return a value in words; nothing for none."""
    said = ""
    if isinstance(value, bool):
        said = tr("yes") if value else tr("no")
    elif isinstance(value, Choice | Reach):
        said = tr(value.label)
    elif isinstance(value, datetime):
        said = instant_words(value)
    elif isinstance(value, date):
        said = day_words(value)
    elif isinstance(value, tuple):
        said = ", ".join(value_words(item, near) for item in value)
    elif isinstance(value, bytes):
        said = tr("a file of {n} KB", n=max(1, len(value) // 1024)) if value else ""
    elif isinstance(value, str):
        said = title_of(near[value], near) if value in near else value
    elif value is not None:
        said = str(value)
    return said


def label_words(difference: Difference, kind: str) -> str:
    """Return what a difference is called: the field, or the element and its field."""
    labels = [tr(part) for part in difference.label]
    if difference.how is How.SHARED:
        return tr("{field}: may be shared with", field=" · ".join(labels))
    if difference.how in {How.ADDED, How.REMOVED}:
        listed = tr(declarations(KINDS[kind])[difference.field].label)
        return f"{listed} · {labels[0]}" if labels[0] != listed else listed
    return " · ".join(labels)


def pieces_of(difference: Difference, near: Near) -> tuple[Piece, ...]:
    """Return the pieces by which a difference is shown; what has no words of its own gets some."""
    if difference.how is How.MOVED:
        names = ", ".join(tr(str(name)) for name in _listed(difference.before))
        order = " → ".join(tr(str(name)) for name in _listed(difference.after))
        said = tr("Stands elsewhere: {names}. The order is now {order}.", names=names, order=order)
        return (Piece(said, Change.SAME),)
    if difference.how in {How.ADDED, How.REMOVED}:
        change = Change.ADDED if difference.how is How.ADDED else Change.REMOVED
        return difference.pieces or (Piece(tr(difference.label[0]), change),)
    if difference.how is How.WORDS:
        return difference.pieces
    before, after = value_words(difference.before, near), value_words(difference.after, near)
    if isinstance(difference.before, tuple) and isinstance(difference.after, tuple):
        return _of_lists(difference.before, difference.after, near)
    pieces = [Piece(before, Change.REMOVED)] if before else []
    if before and after:
        pieces.append(Piece("  ", Change.SAME))
    return (*pieces, *((Piece(after, Change.ADDED),) if after else ()))


def _of_lists(before: tuple[object, ...], after: tuple[object, ...], near: Near) -> tuple[Piece, ...]:
    if sorted(map(str, before)) == sorted(map(str, after)):
        order = value_words(after, near)
        return (Piece(tr("Another order: {order}", order=order), Change.SAME),)
    told = [(item, Change.SAME if item in after else Change.REMOVED) for item in before]
    told += [(item, Change.ADDED) for item in after if item not in before]
    pieces: list[Piece] = []
    for item, change in told:
        if pieces:
            pieces.append(Piece(", ", Change.SAME))
        pieces.append(Piece(value_words(item, near), change))
    return tuple(pieces)


def _listed(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()
