"""Find or do anything: records, places and actions in one small window over the others, the keyboard in it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.actions import Action, shown_shortcut
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.places import Place
from cyberbrief.gui.search.fuzzy import score
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import searching
from cyberbrief.services.searching import Hit

_WIDTH, _HEIGHT, _TOP = 640, 480, 96
_SCRIM = 0.34
_MOST_HITS, _MOST_ACTIONS = 12, 8


class Room(NamedTuple):
    """A room that one can go to."""

    id: str
    title: str
    icon: str


class FindPopup(QWidget):
    """Covers a window with a scrim and stands in its middle; Esc or a press beside it closes it."""

    def __init__(self, session: Session, window: QWidget, rooms: Sequence[Room]) -> None:
        super().__init__(window)
        self._session, self._window, self._rooms = session, window, tuple(rooms)
        self._asked = 0
        self._hits: tuple[Hit, ...] = ()
        self._does: dict[str, Callable[[], object]] = {}
        self._before: QWidget | None = None
        self.setAccessibleName("Find or do anything")
        self.field = SearchField(session.theme, "Find or do anything", placeholder="A record, a place or a command")
        self.rows = RowList(session.theme, "Found")
        self._card = QFrame(self)
        set_look(self._card, part="card")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(SPACE.grid, SPACE.grid, SPACE.grid, SPACE.grid)
        column.addWidget(self.field)
        column.addWidget(self.rows, 1)
        self.field.line.installEventFilter(self)
        self.field.searched.connect(lambda _words: self.look())
        self.field.accepted.connect(lambda _words: self.do(self.rows.key()))
        self.field.moved.connect(self._move)
        self.rows.opened.connect(self.do)
        self.rows.clicked.connect(lambda _index: self.do(self.rows.key()))
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Open over the window with nothing written."""
        self._before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.field.clear()
        self.show()
        self.raise_()
        self.field.line.setFocus()
        self.look()

    def close_again(self) -> None:
        """Close, and give the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
            self._before = None

    def look(self) -> None:
        """Show what matches what is written."""
        self._asked += 1
        asked, words = self._asked, self.field.text().strip()
        self._hits = ()
        self._show()
        if not words or words.startswith(">"):
            return
        workspace, dossier = self._session.workspace, self._session.dossier() or None

        def job() -> tuple[Hit, ...]:
            return searching.search(workspace, words, (), dossier, _MOST_HITS)

        take: Callable[[tuple[Hit, ...]], None] = while_alive(self, lambda hits: self._take(asked, hits))
        self._session.read(job, take)

    def do(self, key: str) -> None:
        """Go to the record or place, or do the action, of a row."""
        does = self._does.get(key)
        if does is not None:
            self._before = None
            self.hide()
            does()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on Esc; stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.KeyPress and watched is self.field.line:
            self.close_again()
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

    def _take(self, asked: int, hits: tuple[Hit, ...]) -> None:
        if asked == self._asked:
            self._hits = hits
            self._show()

    def _show(self) -> None:
        typed = self.field.text().strip()
        words = typed.removeprefix(">").strip()
        self._does = {}
        rows: list[Row] = []
        if not typed.startswith(">"):
            rows += self._section("Records", [self._record_row(hit) for hit in self._hits])
            rows += self._section("Places", [self._room_row(room) for room in self._rooms if score(words, room.title)])
        matching = sorted(
            ((score(words, row.text), row) for row, action in self._session.actions if action.isEnabled()),
            key=lambda pair: -pair[0],
        )
        most = len(matching) if typed.startswith(">") else _MOST_ACTIONS
        actions = [self._action_row(row) for points, row in matching if points][:most]
        rows += self._section("Commands", actions)
        self.rows.set_rows(rows)
        first = next((row.key for row in rows if not row.head), "")
        self.rows.set_key(first)

    def _section(self, title: str, rows: list[Row]) -> list[Row]:
        return [Row(title, title, head=True), *rows] if rows else []

    def _record_row(self, hit: Hit) -> Row:
        self._does[hit.record] = lambda: self._session.go(place_of(hit.kind, hit.record))
        return Row(hit.record, hit.title, icon=icon_of(hit.kind), status=KINDS[hit.kind].LABEL)

    def _room_row(self, room: Room) -> Row:
        key = f"room {room.id}"
        self._does[key] = lambda: self._session.go(Place(room.id))
        return Row(key, room.title, icon=room.icon)

    def _action_row(self, row: Action) -> Row:
        key = f"action {row.id}"
        self._does[key] = self._session.actions[row.id].trigger
        return Row(key, row.text, icon=row.icon, status=shown_shortcut(row.id))

    def _move(self, step: int) -> None:
        model = self.rows.rows
        place = self.rows.currentIndex().row() + step
        while 0 <= place < model.rowCount():
            if model.flags(model.index(place)) & Qt.ItemFlag.ItemIsSelectable:
                self.rows.setCurrentIndex(model.index(place))
                return
            place += step
