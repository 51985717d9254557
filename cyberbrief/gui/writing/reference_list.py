"""The small list of references that opens where somebody types “@”, and narrows as they go on typing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import mentioning
from cyberbrief.services.mentioning import Mentioned

_WIDTH, _ROW, _MOST = 360, 52, 5


class ReferenceList(QFrame):
    """Offers references; the keyboard stays in the text. `taken(Mentioned)` when one is chosen."""

    taken = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._offered: tuple[Mentioned, ...] | None = None
        self._shown: tuple[Mentioned, ...] = ()
        self._typed = ""
        self._spot = QPoint()
        self.setAccessibleName(tr("References to mention"))
        set_look(self, part="card")
        self.list = RowList(session.theme, tr("References"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = Label(tr("No reference is called so"), TypeRole.SMALL, Ink.TEXT_2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.inside, SPACE.inside, SPACE.inside, SPACE.inside)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self.list.clicked.connect(lambda _index: self.take())
        workspace = session.workspace
        session.read(lambda: mentioning.mentionable(workspace), while_alive(self, self._take_offered))
        self.hide()

    def show_at(self, spot: QPoint, typed: str) -> None:
        """Stand below a spot of the window with what answers to what was typed."""
        self._spot, self._typed = spot, typed
        if self._offered is not None:
            self._fill(self._offered)

    def move_by(self, step: int) -> None:
        """Go up or down in the list."""
        rows = len(self._shown)
        if rows:
            place = (self.list.currentIndex().row() + step) % rows
            self.list.setCurrentIndex(self.list.model().index(place, 0))

    def take(self) -> bool:
        """Take the reference that is marked; says whether there was one."""
        key = self.list.key()
        chosen = next((one for one in self._shown if one.id == key), None)
        if chosen is not None:
            self.taken.emit(chosen)
        return chosen is not None

    @property
    def offers_any(self) -> bool:
        """Whether there is anything to take."""
        return bool(self._shown)

    def _take_offered(self, offered: tuple[Mentioned, ...]) -> None:
        self._offered = offered
        self._fill(offered)

    def _fill(self, offered: tuple[Mentioned, ...]) -> None:
        self._shown = mentioning.like(offered, self._typed)
        self.list.set_rows([Row(one.id, one.title, one.detail or " ", icon="book") for one in self._shown])
        self.list.setVisible(bool(self._shown))
        self._none.setVisible(not self._shown)
        self._none.setText(tr("No reference is called so") if offered else tr("There are no references yet"))
        if self._shown:
            self.list.set_key(self._shown[0].id)
        self._place()

    def _place(self) -> None:
        px = self._session.theme.px
        rows = min(len(self._shown), _MOST)
        self.resize(px(_WIDTH), px(_ROW) * rows + 3 * SPACE.inside if rows else px(_ROW) // 2 + 3 * SPACE.inside)
        x = max(0, min(self._spot.x(), self._window.width() - self.width() - SPACE.grid))
        y = self._spot.y() + SPACE.inside
        if y + self.height() > self._window.height():
            y = max(0, self._spot.y() - self.height() - px(28))
        self.move(x, y)
        self.show()
        self.raise_()
