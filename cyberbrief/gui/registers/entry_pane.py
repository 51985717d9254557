"""The whole page of a register's entry beside the table, as long as somebody wants to see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.pages_in_turns import PagesInTurns
from cyberbrief.gui.records.record_form import RecordForm, RecordPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE


class EntryPane(QWidget):
    """`closed()` from its button; `shown(Loaded)` when an entry came; `delete_wanted()` from the page's menu."""

    closed = Signal()
    shown = Signal(object)
    delete_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._part = ""
        self._pages: dict[str, RecordPage] = {}
        self._making = PagesInTurns(self, self._page)
        self.keeper = Keeper(session, self, self._making.prepare)
        self._stack = QStackedWidget()
        close = IconButton(session.theme, "close", tr("Close the entry"))
        close.clicked.connect(self.closed)
        head = row()
        head.addWidget(close)
        head.setContentsMargins(SPACE.gutter, SPACE.inside, SPACE.gutter, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.keeper.leaving.connect(lambda: leave_all(self._stack))
        self.keeper.shown.connect(self._show)
        self.keeper.gone.connect(self.closed)

    def open(self, record: str, part: str = "") -> None:
        """Show an entry, and put the keyboard into a part of it where one is named."""
        self._part = part
        self.keeper.open(record)

    def leave(self) -> None:
        """Write down what was typed and make it a revision."""
        leave_all(self._stack)
        self.keeper.left()

    def page(self) -> RecordPage | None:
        """Return the page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, RecordPage) else None

    def _show(self, loaded: Loaded) -> None:
        page = self._page(loaded.record.KIND)
        page.show_loaded(loaded)
        self._stack.setCurrentWidget(page)
        if self._part:
            page.focus_part(self._part)
            self._part = ""
        self.shown.emit(loaded)

    def _page(self, kind: str) -> RecordPage:
        if kind not in self._pages:
            make: Callable[[Session, Keeper, str], RecordPage] = RecordForm
            page = make(self._session, self.keeper, kind)
            page.delete_wanted.connect(self.delete_wanted)
            self._pages[kind] = page
            self._stack.addWidget(page)
        return self._pages[kind]
