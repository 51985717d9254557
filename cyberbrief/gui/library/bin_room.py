"""The bin: what was deleted from this dossier and from the library, the latest first, to be brought back."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Surface, row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import editing, reading


class BinRoom(QStackedWidget):
    """A list of deleted records; Enter or the button restores the one that is chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._records: dict[RecordId, Record] = {}
        self.setAccessibleName("Bin")
        self.rows = RowList(session.theme, "Deleted records")
        self.restore_button = Button(session.theme, "Restore", "undo")
        self.restore_button.setEnabled(False)
        self._empty = EmptyState(
            session.theme, "trash", "The bin is empty. What you delete lies here until you need it."
        )
        self.addWidget(self._empty)
        self.addWidget(self._page())
        self.rows.chosen.connect(lambda _key: self.restore_button.setEnabled(True))
        self.rows.opened.connect(lambda key: self.restore((key,)))
        self.restore_button.clicked.connect(lambda: self.restore((self.rows.key(),)))
        session.changes.changed.connect(self._changed)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, _place: Place) -> None:
        """Look what lies there."""
        if self.hasFocus():
            self.rows.setFocus()
        self._read()

    def restore(self, ids: Collection[RecordId]) -> None:
        """Bring records back; undo puts them into the bin again."""
        records = [self._records[key] for key in ids if key in self._records]
        if records:
            workspace = self._session.workspace
            words = f"“{records[0].title_text[:60]}” is back."
            self._session.write(lambda: editing.restore(workspace, records), lambda _step: self._session.say(words))

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        workspace, dossier = self._session.workspace, self._session.dossier()

        def job() -> tuple[Record, ...]:
            return reading.bin_of(workspace, dossier or None)

        take: Callable[[tuple[Record, ...]], None] = while_alive(self, self._take)
        self._session.read(job, take)

    def _take(self, records: tuple[Record, ...]) -> None:
        self._records = {record.id: record for record in records}
        self.rows.set_rows(
            Row(
                record.id,
                record.title_text,
                f"{record.LABEL} · deleted {instant_words(record.changed)}",
                icon=icon_of(record.KIND),
            )
            for record in records
        )
        self.restore_button.setEnabled(bool(self.rows.key()))
        self.setCurrentIndex(1 if records else 0)
        if self.isVisible():
            self._session.sight(Sight(markings=markings_of(records)))

    def _page(self) -> QWidget:
        page = Surface(Ground.PAGE, SPACE.pane, SPACE.narrow)
        page.column.addWidget(Label("Bin", TypeRole.TITLE))
        words = Label("Nothing here is printed, searched or shared.", TypeRole.BODY, Ink.TEXT_2)
        page.column.addLayout(row(words))
        page.column.addWidget(self.rows, 1)
        page.column.addLayout(row(self.restore_button))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        return holder
