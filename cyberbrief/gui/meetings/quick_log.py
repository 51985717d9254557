"""The quick log over any screen: one shortcut opens it, each Enter keeps a line, Esc closes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cyberbrief.domain.log_line import LogLine
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.meetings.log_field import LogField
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import quick_log
from cyberbrief.services.quick_log import LogBook, Logged

_WIDTH, _TOP = 720, 96


class QuickLog(QFrame):
    """Stands in the upper middle of a window, over whatever is there; the screen below stays in sight."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._book: LogBook | None = None
        self._before: QWidget | None = None
        self.setAccessibleName(tr("Quick log"))
        set_look(self, part="card")
        self.field = LogField(session.theme)
        self._where = ElidedLabel("", TypeRole.SMALL, Ink.TEXT_2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.gutter, SPACE.narrow, SPACE.gutter, SPACE.narrow)
        column.setSpacing(SPACE.grid)
        title, leave = Label(tr("Quick log"), TypeRole.HEADING), KeyCap(session.theme, tr("Esc"))
        head = row(title, self._where, leave, stretch=False)
        head.setStretch(1, 1)
        column.addLayout(head)
        column.addWidget(self.field)
        self.field.kept.connect(self._keep)
        self.field.line.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Open over the window; what was begun and not kept is still there."""
        if not self._session.dossier():
            self._session.say(tr("What is said belongs to a dossier. Make the first one."))
            return
        if not self.isVisible():
            self._before = self._window.focusWidget()
        self._read()
        self._place()
        self.show()
        self.raise_()
        self.field.line.setFocus()

    def hand_on(self) -> None:
        """Keep what was begun, because the store locks; nobody's words are lost with the window."""
        self.hide()
        book, typed, line = self._book, self.field.line.text().strip(), self.field.read()
        if book is not None and typed:
            workspace = self._session.workspace
            self._session.write(lambda: quick_log.keep_begun(workspace, line, typed, book))
            self.field.clear()

    def close_again(self) -> None:
        """Close, and give the keyboard back to where it was."""
        self.hide()
        before, self._before = self._before, None
        if before is not None:
            before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on Esc; stay in the middle of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._place()
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.KeyPress and watched is self.field.line:
            self.close_again()
            return True
        if event.type() == QEvent.Type.LayoutRequest and watched is self._window and self.isVisible():
            self._place()
        return False

    def resizeEvent(self, _event: QEvent) -> None:
        """Keep the place in the middle."""
        self._place()

    def event(self, event: QEvent) -> bool:
        """Take the height that the words need."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return done

    def _read(self) -> None:
        workspace, dossier = self._session.workspace, self._session.dossier()
        take: Callable[[LogBook], None] = while_alive(self, self._take)
        self._session.read(lambda: quick_log.log_book(workspace, dossier), take)

    def _take(self, book: LogBook) -> None:
        self._book = book
        self.field.set_book(book)
        if book.meeting is not None:
            self._where.setText(tr("at {meeting}", meeting=book.meeting.title))
        else:
            self._where.setText(tr("no meeting today: kept in the dossier"))

    def _keep(self, line: LogLine) -> None:
        book, workspace = self._book, self._session.workspace
        if book is None:
            return
        done: Callable[[Logged], None] = while_alive(self, lambda logged: self._kept(logged, book))
        self._session.write(lambda: quick_log.keep(workspace, line, book), done)

    def _kept(self, logged: Logged, book: LogBook) -> None:
        self.field.clear(tr(quick_log.said_of(logged, book)))
        if logged.counterpart is not None:
            self._read()

    def _place(self) -> None:
        px = self._session.theme.px
        width = min(px(_WIDTH), self._window.width() - px(80))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        box = ((self._window.width() - width) // 2, px(_TOP), width, height)
        if self.geometry().getRect() != box:
            self.setGeometry(*box)
