"""What is in sight: the path below the room, quiet facts, and the markings of all that is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QLocale

from cyberbrief.domain.holders import holders_of
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import Record, TextKind, declarations
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.language import tr, tr_counted

_WORD = re.compile(r"\w+")


class Sight(NamedTuple):
    """Handed by a screen to the frame, which shows it in path, status line and banners; never in the window's title."""

    path: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    markings: tuple[Marking, ...] = ()


def markings_of(records: Iterable[Record]) -> tuple[Marking, ...]:
    """Return the markings of records, each once."""
    return tuple({Marking(record.marking, record.caveats) for record in records})


def facts_of(record: Record) -> tuple[str, ...]:
    """Return what the status line says of a record: how many words it has, and when it was changed."""
    words = sum(len(_WORD.findall(text)) for text in _texts(record))
    changed = tr("Changed {when}", when=instant_words(record.changed)) if record.changed else ""
    counted = tr_counted(words, "{count} word", "{count} words", count=QLocale().toString(words))
    return tuple(fact for fact in (counted, changed) if fact)


def _texts(record: Record) -> Iterator[str]:
    for holder, _field in holders_of(record):
        for name, field in declarations(type(holder)).items():
            if field.kind in {TextKind.LINE, TextKind.TEXT} and not field.structural:
                yield getattr(holder, name)
