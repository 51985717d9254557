"""The reach ring: how far a field may travel, as five arcs and a word; a click narrows it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from cyberbrief.domain.reach import Reach
from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

_ARCS = 5
_GAP = 16
_FULL = 360


class ReachRing(QAbstractButton):
    """A field's reach; `chosen(Reach)` when the user picks another within the widest allowed.

    The word may be left out where the default goes without saying; it is always in the accessible name.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, field: str, reach: Reach, widest: Reach = Reach.PUBLIC, *, with_word: bool = True
    ) -> None:
        super().__init__()
        self._theme, self._field, self._reach, self._widest = theme, field, reach, widest
        self._with_word = with_word
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        theme.changed.connect(self.updateGeometry)
        self.show_reach(reach, widest)

    @property
    def reach(self) -> Reach:
        """What the ring shows."""
        return self._reach

    def show_reach(self, reach: Reach, widest: Reach) -> None:
        """Show another reach and limit."""
        self._reach, self._widest = reach, widest
        self.setAccessibleName(tr("{field}: may be shared with: {reach}", field=self._field, reach=tr(reach.label)))
        self.setToolTip(tr("May be shared with: {reach}", reach=tr(reach.label)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of ring and word."""
        px = self._theme.px
        width = px(SPACE.icon_row) + px(4)
        if self._with_word:
            width += round(self._theme.metrics(TypeRole.CAPTION).horizontalAdvance(tr(self._reach.label))) + px(5)
        return QSize(width, px(18))

    def menu_of_reaches(self) -> QMenu:
        """Return the menu that the click opens: every reach up to the widest allowed."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        head = menu.addAction(tr("May be shared with"))
        head.setEnabled(False)
        for reach in Reach:
            if reach <= self._widest:
                choice = menu.addAction(tr(reach.label))
                choice.setCheckable(True)
                choice.setChecked(reach is self._reach)
                choice.setData(int(reach))
                group.addAction(choice)
        group.triggered.connect(lambda action: self._choose(Reach(action.data())))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def open_menu(self) -> None:
        """Open the menu below the ring."""
        self.menu_of_reaches().popup(self.mapToGlobal(QPoint(0, self.height())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint five arcs, as many of them dark as circles may see the field, and the word."""
        painter = QPainter(self)
        size = self._theme.px(SPACE.icon_row)
        left = self.width() - size - 1 if self.isRightToLeft() else 1
        box = QRectF(left, (self.height() - size) / 2, size, size)
        paint_ring(painter, self._theme, box, int(self._reach))
        if self._with_word:
            painter.setFont(self._theme.font(TypeRole.CAPTION))
            painter.setPen(self._theme.colour(Ink.TEXT_2))
            words = QRectF(self.rect())
            if self.isRightToLeft():
                words.setRight(left - self._theme.px(5))
            else:
                words.setLeft(left + size + self._theme.px(5))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(words, flags, tr(self._reach.label))

    def _choose(self, reach: Reach) -> None:
        if reach is not self._reach:
            self.chosen.emit(reach)


def paint_ring(painter: QPainter, theme: Theme, box: QRectF, filled: int) -> None:
    """Paint a ring of five arcs, the first `filled` of them dark, clockwise from the top."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.6, box.width() / 7)
    inner = box.adjusted(width, width, -width, -width)
    span = _FULL / _ARCS
    for arc in range(_ARCS):
        ink = Ink.TEXT_2 if arc < filled else Ink.CONTROL_LINE
        pen = QPen(theme.colour(ink), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        start = 90 - arc * span - _GAP / 2
        painter.drawArc(inner, round(start * 16), round(-(span - _GAP) * 16))
    painter.restore()
