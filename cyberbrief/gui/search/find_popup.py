"""Find or do anything: records, places and actions in one small window over the others, the keyboard in it at once.

The names of all records are read once and matched as one types; the words inside records follow after a pause. What was
opened lately is kept in the store, since a machine's settings hold no word of a record.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import RowList
from cyberbrief.gui.parts.list_steps import step
from cyberbrief.gui.parts.surface import Line
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.places import Place
from cyberbrief.gui.search.found_row import FoundDelegate
from cyberbrief.gui.search.palette_sections import Asked, Matches, Room, Sections, Shown, match
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import jumping, searching
from cyberbrief.services.jumping import Names
from cyberbrief.services.searching import Hit

__all__ = ["FindPopup", "Room"]

_WIDTH, _HEIGHT, _TOP = 640, 520, 96
_SCRIM = 0.34
_MOST_HITS = 12
_BESIDE_THE_WINDOW = 3_000  # names; more are matched in the background, so that typing never waits
_NOTED_AFTER = 2_000  # milliseconds after a place was opened before that is written down


class FindPopup(QWidget):
    """Covers a window with a scrim and stands in its middle; Esc or a press beside it closes it."""

    def __init__(self, session: Session, window: QWidget, rooms: Sequence[Room]) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._sections = Sections(session, rooms)
        self._asked = 0
        self._names: Names | None = None
        self._stale = True
        self._matches, self._hits = Matches(), tuple[Hit, ...]()
        self._shown = Shown()
        self._waits_for_enter = False
        self._opened: list[str] = []
        self._before: QWidget | None = None
        self.setAccessibleName(tr("Find or do anything"))
        self.field = SearchField(
            session.theme, tr("Find or do anything"), placeholder=tr("A record, a place or a command")
        )
        set_look(self.field, part="bare")
        set_look(self.field.line, part="bare", type=str(TypeRole.HEADING))
        self.here_only = Chip(session.theme, tr("This dossier"))
        self.here_only.setChecked(True)
        self.here_only.toggled.connect(lambda _on: self._again())
        self.rows = RowList(session.theme, tr("Found"))
        self._delegate = FoundDelegate(session.theme, tr("Enter"))
        self.rows.setItemDelegate(self._delegate)
        self._nothing = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self._card = self._build()
        self._note = QTimer(self, singleShot=True, interval=_NOTED_AFTER)
        self._note.timeout.connect(self._write_down)
        self._connect()
        self.hide()

    def open(self) -> None:
        """Open over the window with nothing written."""
        self._before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.field.clear()
        self.here_only.setVisible(bool(self._session.dossier()))
        self.show()
        self.raise_()
        self.field.line.setFocus()
        if self._stale or self._names is None:
            self._read()
        self.look()

    def close_again(self) -> None:
        """Close, and give the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
            self._before = None

    def came_to(self, place: Place) -> None:
        """Remember that a record was opened."""
        if place.record and place.room != "history":
            self._opened.append(place.record)
            self._note.start()

    def look(self) -> None:
        """Show what matches what is written."""
        self._asked += 1
        asked, wanted, names = self._asked, self._wanted(), self._names
        self._hits = ()
        if names is None:
            self._show(wanted, Matches())
            return
        if len(names.all) <= _BESIDE_THE_WINDOW:
            self._show(wanted, match(names, wanted))
            return

        def job() -> Matches | None:
            return match(names, wanted) if asked == self._asked else None  # one typed on meanwhile

        def take(matches: Matches | None) -> None:
            if asked == self._asked and matches is not None:
                self._show(wanted, matches)

        alive: Callable[[Matches | None], None] = while_alive(self, take)
        self._session.read(job, alive)

    def do(self, key: str, *, beside: bool = False) -> None:
        """Go to the record or place, or do the action, of a row; `beside` in a window of its own."""
        does, place = self._shown.does.get(key), self._shown.places.get(key)
        if does is None:
            return
        self._before = None
        self.hide()
        if beside and place is not None:
            self._session.open_beside(place)
        else:
            does()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on Esc, open beside on Ctrl+Enter, page through the rows; stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        if watched is not self.field.line or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_again()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and with_control:
            self.do(self.rows.key(), beside=True)
            return True
        if event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            step(self.rows, 8 if event.key() == Qt.Key.Key_PageDown else -8)
            return True
        return False

    def resizeEvent(self, _event: QEvent) -> None:
        """Keep the card in the middle."""
        px = self._session.theme.px
        width, height = min(px(_WIDTH), self.width() - px(80)), min(px(_HEIGHT), self.height() - px(_TOP) - px(40))
        self._card.setGeometry((self.width() - width) // 2, px(_TOP), width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when one presses beside the card."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_again()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scrim."""
        scrim = QColor("#1C1D1F")
        scrim.setAlphaF(_SCRIM)
        QPainter(self).fillRect(self.rect(), scrim)

    # ------------------------------------------------------------------------------------------------------- inside

    def _build(self) -> QFrame:
        card = QFrame(self)
        set_look(card, part="card")
        top = QHBoxLayout()
        top.setContentsMargins(SPACE.grid, SPACE.grid, SPACE.gutter, SPACE.grid)
        top.addWidget(self.field, 1)
        top.addWidget(self.here_only)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.gutter, SPACE.grid, SPACE.gutter, SPACE.grid)
        keys = tr("↑ ↓ choose    Enter opens    Ctrl Enter opens beside")
        foot.addWidget(Label(keys, TypeRole.CAPTION, Ink.TEXT_2))
        foot.addStretch(1)
        foot.addWidget(Label(tr("> commands only · @ people · # tags"), TypeRole.CAPTION, Ink.TEXT_2))
        column = QVBoxLayout(card)
        column.setContentsMargins(1, SPACE.inside, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Line())
        self._nothing.setContentsMargins(SPACE.gutter, SPACE.gutter, SPACE.gutter, SPACE.gutter)
        column.addWidget(self._nothing)
        column.addWidget(self.rows, 1)
        column.addWidget(Line())
        column.addLayout(foot)
        return card

    def _connect(self) -> None:
        self.field.line.installEventFilter(self)
        self.field.line.textChanged.connect(lambda _words: self._typed())
        self.field.searched.connect(lambda _words: self._look_inside())
        self.field.accepted.connect(lambda _words: self._enter())
        self.field.moved.connect(lambda by: step(self.rows, by))
        self.rows.opened.connect(self.do)
        self.rows.clicked.connect(lambda _index: self.do(self.rows.key()))
        self._session.changes.changed.connect(self._changed)
        self._window.installEventFilter(self)

    def _wanted(self) -> Asked:
        dossier = self._session.dossier() if self.here_only.isChecked() else ""
        return Asked.of(self.field.text(), dossier or None)

    def _typed(self) -> None:
        self._waits_for_enter = False
        self._again()

    def _again(self) -> None:
        if self.isVisible():
            self.look()

    def _changed(self, _changed: object) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        workspace = self._session.workspace

        def take(names: Names) -> None:
            self._names, self._stale = names, False
            self._again()

        alive: Callable[[Names], None] = while_alive(self, take)
        self._session.read(lambda: jumping.read_names(workspace), alive)

    def _look_inside(self) -> None:
        """Look for what is written in the words inside records as well."""
        asked, wanted, workspace = self._asked, self._wanted(), self._session.workspace
        if not self.isVisible() or wanted.sign or not wanted.words:
            return

        def job() -> tuple[Hit, ...]:
            return searching.search(workspace, wanted.words, (), wanted.dossier, _MOST_HITS)

        def take(hits: tuple[Hit, ...]) -> None:
            if asked == self._asked:
                self._hits = hits
                self._show(wanted, self._matches)

        alive: Callable[[tuple[Hit, ...]], None] = while_alive(self, take)
        self._session.read(job, alive)

    def _show(self, wanted: Asked, matches: Matches) -> None:
        self._matches = matches
        kept = self.rows.key()
        shown = self._shown = self._sections.show(wanted, self._names, matches, self._hits)
        self._delegate.found = shown.found
        self.rows.set_rows(shown.rows)
        first = next((row.key for row in shown.rows if not row.head), "")
        key = kept if self._hits and kept in shown.does else first
        self.rows.set_key(key)
        if key == first:
            self.rows.scrollToTop()  # its head as well
        self._nothing.setText("" if shown.rows else tr("Nothing has that name. Try fewer letters."))
        self._nothing.setVisible(not shown.rows)
        self.rows.setVisible(bool(shown.rows))
        if self._waits_for_enter and self._names is not None:
            self._waits_for_enter = False
            self.do(self.rows.key())

    def _enter(self) -> None:
        """Open the row that is chosen; where the names are still being read, once they are."""
        if self._names is None and self._wanted().sign != ">":
            self._waits_for_enter = True
        else:
            self.do(self.rows.key())

    def _write_down(self) -> None:
        opened, self._opened = self._opened, []
        workspace = self._session.workspace
        self._session.background.run(
            lambda _progress: jumping.note_opened(workspace, opened), while_alive(self, self._noted), self._session.tell
        )

    def _noted(self, _nothing: None) -> None:
        self._stale = True
