"""Every counterpart's space in small, to compare and to choose from: the ranges on one scale, and a word for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.domain.record import RecordId
from cyberbrief.domain.space import Meeting, Space, sentence
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.space.space_words import LOOKS
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Theme, TypeRole
from cyberbrief.services.negotiating import Facing

_WIDE, _HIGH = 128, 74


class SmallSpace(QAbstractButton):
    """One counterpart: name, our range solid, theirs dashed, and whether they meet."""

    def __init__(self, theme: Theme, facing: Facing) -> None:
        super().__init__()
        self._theme, self._facing = theme, facing
        name = facing.counterpart.title_text
        self.setAccessibleName(tr("{name}: {sentence}", name=name, sentence=tr(sentence(facing.space, name))))
        self.setToolTip(self.accessibleName())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", RADIUS.field)
        theme.changed.connect(self.updateGeometry)

    @property
    def counterpart(self) -> RecordId:
        """Whose it is."""
        return self._facing.counterpart.id

    def sizeHint(self) -> QSize:
        """Return the size of a small picture."""
        return QSize(self._theme.px(_WIDE), self._theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, scale and word."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setPen(QPen(theme.colour(Ink.ACCENT if chosen else Ink.LINE), 2 if chosen else 1))
        painter.setBrush(theme.colour(Ink.PAGE if not self.underMouse() else Ink.LIST))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS.field, RADIUS.field)
        inner = QRectF(self.rect()).adjusted(px(8), px(6), -px(8), -px(6))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        role = TypeRole.SMALL_STRONG
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(Ink.TEXT))
        name = self._facing.counterpart.title_text
        shown = theme.metrics(role).elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), px(18)), leading, shown)
        self._scale(painter, QRectF(inner.left(), inner.top() + px(21), inner.width(), px(18)), self._facing.space)
        self._verdict(painter, QRectF(inner.left(), inner.bottom() - px(18), inner.width(), px(18)))

    def _scale(self, painter: QPainter, box: QRectF, space: Space) -> None:
        """Paint the ranges: ours from its best end, theirs from its own, left to right as one reads."""
        theme, count = self._theme, len(space.outcomes)
        if not count:
            return
        each, turned = box.width() / count, self.isRightToLeft()

        def part(first: int, last: int, top: float) -> QRectF:
            left = box.left() + each * first
            whole = QRectF(left, top, each * (last - first + 1), 4)
            return whole if not turned else QRectF(box.right() - (whole.right() - box.left()), top, whole.width(), 4)

        band = space.band
        if band is not None:
            look = LOOKS[space.meeting]
            gap = space.meeting is Meeting.GAP
            first, last = (band.first + 1, band.last - 1) if gap else (band.first, band.last)
            if first <= last:
                ground = part(first, last, box.top())
                painter.fillRect(ground.adjusted(0, 0, 0, box.height() - 4), theme.colour(look.meaning.soft))
        if space.our_limit is not None:
            painter.fillRect(part(0, space.our_limit, box.top() + 3), theme.colour(Ink.TEXT_3))
        if space.their_limit is not None:
            line = part(space.their_limit, count - 1, box.bottom() - 7)
            pen = QPen(theme.colour(Ink.TEXT_3), 4)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.2, 0.8])
            painter.setPen(pen)
            painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.right(), line.center().y()))

    def _verdict(self, painter: QPainter, box: QRectF) -> None:
        theme, look = self._theme, LOOKS[self._facing.space.meeting]
        size = theme.px(SPACE.icon_tag)
        turned = self.isRightToLeft()
        spot = QRectF(box.right() - size if turned else box.left(), box.center().y() - size / 2, size, size)
        theme.icons.paint(painter, look.icon, theme.palette.hex(look.meaning.ink), spot)
        painter.setFont(theme.font(TypeRole.CAPTION))
        painter.setPen(theme.colour(look.meaning.ink))
        room = box.adjusted(0, 0, -size - 4, 0) if turned else box.adjusted(size + 4, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, tr(look.word))


class SpaceStrip(QWidget):
    """The small pictures of all counterparts; `chosen(str)` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("All counterparts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addWidget(Label(tr("All counterparts"), TypeRole.LABEL, Ink.TEXT_2))
        holder = QWidget()
        self._flow = FlowLayout(holder, SPACE.grid)
        column.addWidget(holder)
        self.small: list[SmallSpace] = []

    def show_facings(self, facings: Sequence[Facing], chosen: RecordId) -> None:
        """Show every counterpart, those whose ranges do not meet ours first among equals of the table's order."""
        had = next((one.counterpart for one in self.small if one.hasFocus()), "")
        clear(self._flow)
        self.small = [SmallSpace(self._theme, facing) for facing in facings]
        for one in self.small:
            one.setChecked(one.counterpart == chosen)
            one.clicked.connect(lambda _on=False, key=one.counterpart: self.chosen.emit(key))
            self._flow.addWidget(one)
            if one.counterpart == had:
                one.setFocus()
        self.updateGeometry()
