"""A hit as it is shown: icon, title, where it was found, and the words around with what was looked for marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.parts.list_row import ROW, Row
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Theme, TypeRole
from cyberbrief.services.searching import Hit

_HEIGHT = 60


def row_of(hit: Hit, title: str) -> Row:
    """Return the row of a hit under a title; its detail is what a screen reader says of it."""
    label = KINDS[hit.kind].LABEL
    detail = " ".join((f"{hit.field_label}:" if hit.field_label else "", "".join(part.text for part in hit.snippet)))
    return Row(hit.record, title, detail.strip() or label, icon=icon_of(hit.kind), status=label)


class HitDelegate(QStyledItemDelegate):
    """Paints hits; it knows the hits by their record."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.hits: dict[str, Hit] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a hit."""
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one hit."""
        row: Row = index.data(ROW)
        theme, px = self._theme, self._theme.px
        box = QRectF(option.rect).adjusted(px(6), 1, -px(6), -1)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour(Ink.SELECTION))
            painter.drawRoundedRect(box, RADIUS.field, RADIUS.field)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour(Ink.GREY_SOFT))
            painter.drawRoundedRect(box, RADIUS.field, RADIUS.field)
        size = px(SPACE.icon)
        spot = QRectF(box.left() + px(10), box.top() + px(11), size, size)
        theme.icons.paint(painter, row.icon, theme.palette.text_2, spot)
        inner = box.adjusted(px(38), px(8), -px(12), -px(8))
        self._words(painter, row.status, inner, TypeRole.CAPTION, Ink.TEXT_3, at_end=True)
        first = QRectF(inner.left(), inner.top(), inner.width() - px(120), px(20))
        self._words(painter, row.title, first, TypeRole.STRONG, Ink.TEXT)
        second = QRectF(inner.left(), inner.top() + px(22), inner.width(), px(18))
        self._snippet(painter, row.key, second)
        painter.restore()

    def _snippet(self, painter: QPainter, record: str, box: QRectF) -> None:
        hit = self.hits.get(record)
        if hit is None:
            return
        painter.setClipRect(box)
        left = box.left()
        if hit.field_label:
            left += self._part(painter, f"{hit.field_label}  ", QRectF(box), TypeRole.LABEL, Ink.TEXT_3)
        for part in hit.snippet:
            role = TypeRole.SMALL_STRONG if part.matched else TypeRole.SMALL
            ink = Ink.ACCENT if part.matched else Ink.TEXT_2
            words = " ".join(part.text.split("\n"))
            room = QRectF(left, box.top(), max(0.0, box.right() - left), box.height())
            left += self._part(painter, words, room, role, ink, marked=part.matched)

    def _part(
        self, painter: QPainter, words: str, box: QRectF, role: TypeRole, ink: Ink, *, marked: bool = False
    ) -> float:
        wide = self._theme.metrics(role).horizontalAdvance(words)
        if marked:
            painter.fillRect(
                QRectF(box.left(), box.top() + 1, wide, box.height() - 2), self._theme.colour(Ink.ACCENT_SOFT)
            )
        self._words(painter, words, QRectF(box.left(), box.top(), wide + 1, box.height()), role, ink)
        return wide

    def _words(
        self, painter: QPainter, words: str, box: QRectF, role: TypeRole, ink: Ink, *, at_end: bool = False
    ) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(ink))
        shown = self._theme.metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        usual = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, side if at_end else usual, shown)
