"""What a room asks of its list, whatever it lists: which record is chosen, which stands next to it, and where one adds.

A list puts `rows` into its column and calls `show_rows`; the rest follows from what stands in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal

from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.long_list import LongList
from cyberbrief.gui.parts.surface import Ground, Surface
from cyberbrief.gui.sight import markings_of


class RoomList(Surface):
    """`chosen(id)` when another row is chosen, `opened(id)` on Enter; `arrived()` when rows were read."""

    chosen = Signal(str)
    opened = Signal(str)
    arrived = Signal()

    def __init__(self, rows: RowList | LongList) -> None:
        super().__init__(Ground.LIST, spacing=0)
        self.rows: RowList | LongList = rows
        self._shown: Sequence[Row] = ()
        rows.chosen.connect(self.chosen)
        rows.opened.connect(self.opened)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; what was chosen stays chosen."""
        self._shown = rows
        if isinstance(self.rows, RowList):
            self.rows.set_rows(rows)

    def records(self) -> Iterable[Record]:
        """Return the records of the list, and those whose names stand in it."""
        raise TypeError(self)

    def markings(self) -> tuple[Marking, ...]:
        """Return the markings of all that can be seen in the list."""
        return markings_of(self.records())

    def delete_together(self) -> bool:
        """Move all that are chosen together to the bin; say whether there were several."""
        return False

    def needs_dossier(self) -> bool:
        """Say whether what belongs here belongs to a dossier, and there is none yet."""
        raise TypeError(self)

    def refresh(self) -> None:
        """Read the list anew where the dossier is another, or nothing was read yet."""
        raise TypeError(self)

    def begin(self) -> None:
        """Put the keyboard where one adds."""
        raise TypeError(self)

    def key(self) -> RecordId:
        """Return the record that is chosen."""
        return self.rows.key()

    def set_key(self, record: RecordId) -> None:
        """Choose a record without a signal."""
        self.rows.set_key(record)

    def first(self) -> RecordId:
        """Return the record of the first row; nothing where the list is empty."""
        return next((row.key for row in self._shown if not row.head), "")

    def next_to(self, record: RecordId) -> RecordId:
        """Return the record below another, else the one above it."""
        keys = [row.key for row in self._shown if not row.head]
        if record not in keys:
            return keys[0] if keys else ""
        rest = keys[keys.index(record) + 1 :] + keys[: keys.index(record)][::-1]
        return rest[0] if rest else ""
