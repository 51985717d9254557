"""A hit as it is shown: icon, title, where it was found, and the words around with what was looked for marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.parts.list_row import ROW, Row
from cyberbrief.gui.search.marked_text import paint_marked
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Theme, TypeRole
from cyberbrief.services.searching import Hit

_HEIGHT, _HEAD = 60, 32
_Index = QModelIndex | QPersistentModelIndex


def row_of(hit: Hit, title: str, dossier: str = "") -> Row:
    """Return the row of a hit under a title; its detail is what a screen reader says of it."""
    field = f"{tr(hit.field_label)}:" if hit.field_label else ""
    said = " ".join((field, "".join(part.text for part in hit.snippet))).strip()
    times = tr_counted(hit.times, "{n} time", "{n} times") if hit.times > 1 else ""
    status = " · ".join(part for part in (dossier, times) if part)
    return Row(hit.record, title, said or tr(KINDS[hit.kind].LABEL), icon=icon_of(hit.kind), status=status)


class HitDelegate(QStyledItemDelegate):
    """Paints hits and the heads above them; it knows the hits by their record."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.hits: dict[str, Hit] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a hit or a head."""
        row: Row = index.data(ROW)
        return QSize(self._theme.px(120), self._theme.px(_HEAD if row.head else _HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW)
        px = self._theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turned = bool(option.direction == Qt.LayoutDirection.RightToLeft)
        box = QRectF(option.rect)
        if row.head:
            line = box.adjusted(px(10), px(6), -px(10), 0)
            self._words(painter, row.title, line, TypeRole.LABEL, Ink.TEXT_2, at_end=turned)
            self._words(painter, row.status, line, TypeRole.CAPTION, Ink.TEXT_3, at_end=not turned)
        else:
            self._hit(painter, row, box.adjusted(0, 1, 0, -1), option, turned=turned)
        painter.restore()

    def _hit(self, painter: QPainter, row: Row, box: QRectF, option: QStyleOptionViewItem, *, turned: bool) -> None:
        theme, px, state = self._theme, self._theme.px, option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour(Ink.SELECTION))
            painter.drawRoundedRect(box, RADIUS.field, RADIUS.field)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour(Ink.GREY_SOFT))
            painter.drawRoundedRect(box, RADIUS.field, RADIUS.field)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Ink.ACCENT), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS.field, RADIUS.field)
        size = px(SPACE.icon)
        left = box.right() - px(10) - size if turned else box.left() + px(10)
        theme.icons.paint(painter, row.icon, theme.palette.text_2, QRectF(left, box.top() + px(11), size, size))
        near, far = px(38), px(12)
        inner = box.adjusted(far if turned else near, px(8), -(near if turned else far), -px(8))
        first = QRectF(inner.left(), inner.top(), inner.width(), px(20))
        wide = theme.metrics(TypeRole.CAPTION).horizontalAdvance(row.status)
        self._words(painter, row.status, first, TypeRole.CAPTION, Ink.TEXT_3, at_end=not turned)
        taken = wide + px(12) if row.status else 0
        title = first.adjusted(taken if turned else 0, 0, 0 if turned else -taken, 0)
        self._words(painter, row.title, title, TypeRole.STRONG, Ink.TEXT, at_end=turned)
        self._snippet(painter, row, QRectF(inner.left(), inner.top() + px(22), inner.width(), px(18)), turned=turned)

    def _snippet(self, painter: QPainter, row: Row, box: QRectF, *, turned: bool) -> None:
        hit = self.hits.get(row.key)
        if hit is None:
            return
        field = tr(hit.field_label) if hit.field_label else ""
        if field:
            wide = self._theme.metrics(TypeRole.LABEL).horizontalAdvance(field) + self._theme.px(8)
            self._words(painter, field, box, TypeRole.LABEL, Ink.TEXT_3, at_end=turned)
            box = box.adjusted(0 if turned else wide, 0, -wide if turned else 0, 0)
        words, spots = "", list[tuple[int, int]]()
        for part in hit.snippet:
            text = " ".join(part.text.split("\n"))
            if part.matched:
                spots.append((len(words), len(words) + len(text)))
            words += text
        paint_marked(painter, self._theme, words, spots, box, TypeRole.SMALL, Ink.TEXT_2, soft=True, from_right=turned)

    def _words(
        self, painter: QPainter, words: str, box: QRectF, role: TypeRole, ink: Ink, *, at_end: bool = False
    ) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(ink))
        shown = elided(self._theme.metrics(role), words, box.width())
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute  # a painter of a window from the right would turn it once more
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
