"""A row of what was found by a few letters: icon, name with the letters marked, what tells it from others, its keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.parts.list_row import ROW, Row
from cyberbrief.gui.search.marked_text import paint_marked
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Theme, TypeRole

_HEIGHT, _HEAD = 38, 28
_CAP = 20
_Index = QModelIndex | QPersistentModelIndex


class FoundRow(NamedTuple):
    """What is painted beyond a `Row`: the places of the letters that match, and the keys at its end."""

    spots: tuple[tuple[int, int], ...] = ()
    keys: tuple[str, ...] = ()


class FoundDelegate(QStyledItemDelegate):
    """Paints rows; `found` holds what goes with their keys, `enter` is said at the one that is chosen."""

    def __init__(self, theme: Theme, enter: str) -> None:
        super().__init__()
        self._theme, self._enter = theme, enter
        self.found: Mapping[str, FoundRow] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row or of a head."""
        row: Row = index.data(ROW)
        return QSize(self._theme.px(120), self._theme.px(_HEAD if row.head else _HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        if row.head:
            line = box.adjusted(px(18), px(4), -px(18), 0)
            self._words(painter, row.title, line, TypeRole.LABEL, Ink.TEXT_2, from_right=_from_right(option))
        else:
            self._row(painter, row, box, option)
        painter.restore()

    def _row(self, painter: QPainter, row: Row, box: QRectF, option: QStyleOptionViewItem) -> None:
        theme, px = self._theme, self._theme.px
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Ink.SELECTION if chosen else Ink.GREY_SOFT))
            painter.drawRoundedRect(box.adjusted(6, 1, -6, -1), RADIUS.field, RADIUS.field)
        turned = _from_right(option)
        inner = box.adjusted(px(18), 0, -px(18), 0)
        size = px(SPACE.icon)
        left = inner.right() - size if turned else inner.left()
        spot = QRectF(left, box.center().y() - size / 2, size, size)
        theme.icons.paint(painter, row.icon or "search", theme.palette.text_2, spot)
        aside = size + px(12)
        words = inner.adjusted(0, 0, -aside, 0) if turned else inner.adjusted(aside, 0, 0, 0)
        found = self.found.get(row.key, FoundRow())
        keys = found.keys or ((self._enter,) if chosen else ())
        words = self._caps(painter, keys, words, from_right=turned)
        used = self._title(painter, row.title, found.spots, words, from_right=turned)
        rest = words.adjusted(0, 0, -used, 0) if turned else words.adjusted(used, 0, 0, 0)
        self._words(painter, row.detail.strip(), rest, TypeRole.SMALL, Ink.TEXT_2, from_right=turned)

    def _title(
        self, painter: QPainter, title: str, spots: tuple[tuple[int, int], ...], box: QRectF, *, from_right: bool
    ) -> float:
        """Paint a name with its letters marked, and return how wide it is with the space behind."""
        wide = paint_marked(painter, self._theme, title, spots, box, TypeRole.MEDIUM, Ink.TEXT, from_right=from_right)
        return wide + self._theme.px(10)

    def _caps(self, painter: QPainter, keys: tuple[str, ...], box: QRectF, *, from_right: bool) -> QRectF:
        """Paint keys at the end of a line, and return the room that is left."""
        theme, px = self._theme, self._theme.px
        painter.setFont(theme.font(TypeRole.CAPTION))
        for key in reversed(keys):
            wide = theme.metrics(TypeRole.CAPTION).horizontalAdvance(key) + px(12)
            left = box.left() if from_right else box.right() - wide
            cap = QRectF(left, box.center().y() - px(_CAP) / 2, wide, px(_CAP))
            painter.setPen(QPen(theme.colour(Ink.CONTROL_LINE), 1))
            painter.setBrush(theme.colour(Ink.PAGE))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.tag, RADIUS.tag)
            painter.setPen(theme.colour(Ink.TEXT_2))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            taken = wide + px(5)
            box = box.adjusted(taken, 0, 0, 0) if from_right else box.adjusted(0, 0, -taken, 0)
        return box.adjusted(px(8), 0, 0, 0) if from_right and keys else box.adjusted(0, 0, -px(8) if keys else 0, 0)

    def _words(
        self,
        painter: QPainter,
        words: str,
        box: QRectF,
        role: TypeRole,
        ink: Ink,
        *,
        from_right: bool = False,
    ) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(ink))
        metrics = self._theme.metrics(role)
        shown = elided(metrics, words, box.width())
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute  # a painter of a window from the right would turn it once more
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _from_right(option: QStyleOptionViewItem) -> bool:
    return bool(option.direction == Qt.LayoutDirection.RightToLeft)
