"""The one signal that says what changed in the store; every view looks again at what it shows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """Announces changed records, in the GUI thread.

    `changed` carries a frozenset of (kind, id); an empty one means that anything may have changed.
    """

    changed = Signal(object)

    def announce(self, records: Iterable[tuple[str, str]] = ()) -> None:
        """Tell every view which records changed; nothing named means anything may have."""
        self.changed.emit(frozenset(records))
