"""The rooms one can go to: a list of rows with icon, name and count."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from cyberbrief.gui.parts.eliding import directed, elided
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Theme, TypeRole


class NavRow(QAbstractButton):
    """One room: icon, name, count at the end; filled and bold when one is in it."""

    def __init__(self, theme: Theme, icon: str, text: str) -> None:
        super().__init__()
        self._theme, self._icon, self._count = theme, icon, ""
        self._compact = False
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def count(self) -> str:
        """What stands at the end of the row."""
        return self._count

    def set_count(self, count: str) -> None:
        """Show a number or two words at the end, such as “3 due”."""
        self._count = count
        self.setAccessibleDescription(count)
        self._say()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, with name and count beside the mouse; or all of it."""
        self._compact = compact
        self._say()
        self.updateGeometry()
        self.update()

    def words_width(self) -> int:
        """Return how wide the row is with its name whole, in bold as when one is in it, and its count."""
        px, edge = self._theme.px, self._theme.px(SPACE.grid)
        name = self._theme.metrics(TypeRole.STRONG).horizontalAdvance(self.text())
        count = self._theme.metrics(TypeRole.CAPTION).horizontalAdvance(self._count)
        return round(edge + px(SPACE.icon) + px(10) + name + count + edge * 2) + 1

    def sizeHint(self) -> QSize:
        """Return the size of a row."""
        return QSize(self._theme.px(36 if self._compact else 160), self._theme.px(SPACE.nav_row))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row, from the leading edge."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, here = QRectF(self.rect()), self.isChecked()
        if here or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Ink.SELECTION if here else Ink.GREY_SOFT))
            painter.drawRoundedRect(box, RADIUS.field, RADIUS.field)
        size, edge = px(SPACE.icon), px(SPACE.grid)
        from_right = self.isRightToLeft()
        left = box.width() - edge - size if from_right else edge
        if self._compact:
            left = (box.width() - size) / 2
        spot = QRectF(left, (box.height() - size) / 2, size, size)
        theme.icons.paint(painter, self._icon, theme.palette.hex(Ink.ACCENT if here else Ink.TEXT_2), spot)
        if self._compact:
            return
        painter.setFont(theme.font(TypeRole.CAPTION))
        painter.setPen(theme.colour(Ink.TEXT_3))
        aside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(box.adjusted(edge, 0, -edge, 0), aside, directed(self._count))
        room = theme.metrics(TypeRole.CAPTION).horizontalAdvance(self._count) + edge * 2
        start = edge + size + px(10)
        words = box.adjusted(room, 0, -start, 0) if from_right else box.adjusted(start, 0, -room, 0)
        role = TypeRole.STRONG if here else TypeRole.BODY
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(Ink.TEXT))
        shown = elided(theme.metrics(role), self.text(), words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the name beside a folded row that the keyboard comes to."""
        super().focusInEvent(event)
        if self._compact and event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            QToolTip.showText(self.mapToGlobal(QPoint(self.width(), 0)), self.toolTip(), self)

    def _say(self) -> None:
        self.setToolTip(" · ".join(filter(None, (self.text(), self._count))) if self._compact else "")


class NavList(QWidget):
    """Rows under optional section heads; `chosen(str)` carries the id of the row that was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, NavRow] = {}
        self._sections: set[str] = set()
        self._heads: list[Label] = []
        self._compact = False
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def add(self, row: str, icon: str, text: str, section: str = "") -> NavRow:
        """Add a row at the end; a section's head is put before its first row."""
        if section and section not in self._sections:
            self._sections.add(section)
            head = Label(section, TypeRole.LABEL, Ink.TEXT_2)
            aside = self._theme.px(SPACE.grid)
            head.setContentsMargins(aside, self._theme.px(SPACE.gutter), aside, SPACE.inside)
            self._heads.append(head)
            self._column.addWidget(head)
            if self._compact:
                head.hide()
        made = NavRow(self._theme, icon, text)
        made.set_compact(self._compact)
        made.clicked.connect(self._pressed(row))
        made.installEventFilter(self)
        self._rows[row] = made
        self._column.addWidget(made)
        return made

    def set_compact(self, compact: bool) -> None:
        """Fold every row to its icon and take the heads away; or unfold."""
        self._compact = compact
        for made in self._rows.values():
            made.set_compact(compact)
        for head in self._heads:
            head.setVisible(not compact)

    def words_width(self) -> int:
        """Return how wide the list is with every name whole."""
        return max((made.words_width() for made in self._rows.values()), default=0)

    def rows(self) -> tuple[str, ...]:
        """Return the ids of the rows in their order."""
        return tuple(self._rows)

    def set_here(self, row: str) -> None:
        """Show that one is in that room; an unknown id shows none. The keyboard goes along where it is in the list."""
        held = any(made.hasFocus() for made in self._rows.values())
        for key, made in self._rows.items():
            made.setChecked(key == row)
        if held and row in self._rows:
            self._rows[row].setFocus()

    def set_count(self, row: str, count: str) -> None:
        """Show a count at a row; an unknown id is let pass."""
        if row in self._rows:
            self._rows[row].set_count(count)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Move between rows with the arrows, Home and End."""
        if not isinstance(event, QKeyEvent) or event.type() != QKeyEvent.Type.KeyPress:
            return False
        rows = list(self._rows.values())
        place = next((number for number, made in enumerate(rows) if made is watched), 0)
        targets = {
            Qt.Key.Key_Down: min(place + 1, len(rows) - 1),
            Qt.Key.Key_Up: max(place - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(rows) - 1,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None:
            return False
        rows[target].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _pressed(self, row: str) -> Callable[[], None]:
        def choose() -> None:
            self.set_here(row)
            self.chosen.emit(row)

        return choose
