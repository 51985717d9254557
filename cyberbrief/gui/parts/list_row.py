"""Lists of records: what a row says, the model that holds rows, and how a row is painted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.parts.mirrored import mirrored
from cyberbrief.gui.parts.rung_glyph import Glyph, paint_strip, strip_width
from cyberbrief.gui.parts.stance_cell import paint_stance, stance_words
from cyberbrief.gui.parts.tag import paint_tag, tag_size
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Meaning, StanceGrade, TagLook, Theme, TypeRole

NO_DETAIL = "\N{NO-BREAK SPACE}"  # keeps a row as tall as its neighbours where it has nothing more to say
ROW = Qt.ItemDataRole.UserRole + 1
_CELL = 36  # of a stance in a row
_STRIP = 16  # how tall the picture of a ladder is
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `key` is what signals carry. A `head` is a section's head and cannot be chosen.

    With a `detail` the row has two lines. `badge` (a finding), `tag` and `grade` (a stance) end the first line,
    `status` (a word) and `origin` (the sign of where it came from) the second; `lead` stands before everything (a
    number, a time).
    """

    key: str
    title: str
    detail: str = ""
    icon: str = ""
    glyphs: tuple[Glyph, ...] = ()
    status: str = ""
    badge: TagLook | None = None
    origin: TagLook | None = None
    tag: TagLook | None = None
    grade: StanceGrade | None = None
    lead: str = ""
    depth: int = 0
    struck: bool = False
    strong: bool = False
    head: bool = False


def spoken(row: Row) -> str:
    """Return what a screen reader says of a row."""
    said = (row.lead, row.title, row.detail, row.status)
    extra = tuple(look.word for look in (row.tag, row.badge, row.origin) if look is not None)
    extra += (stance_words(row.grade),) if row.grade is not None else ()
    return ", ".join(words for words in said + extra if words.strip())


class RowModel(QAbstractListModel):
    """Rows held in memory; larger lists bring their own model that answers the role `ROW`."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows; where the same keys stand in the same order, only what differs is painted again."""
        rows = tuple(rows)
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place_of(self, key: str) -> int:
        """Return where a key stands, -1 where it does not."""
        return next((place for place, row in enumerate(self._rows) if row.key == key and not row.head), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return the row itself, or its words for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be chosen but heads."""
        if not index.isValid() or self._rows[index.row()].head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RowDelegate(QStyledItemDelegate):
    """Paints rows: two lines in 52 pixels or one in 30, selection as a rounded fill set in by six."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strips: dict[tuple[tuple[Glyph, ...], float, bool], QPixmap] = {}
        self._whole, self._direction = QRectF(), Qt.LayoutDirection.LeftToRight
        theme.changed.connect(self._strips.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        row: Row = index.data(ROW)
        height = SPACE.section_row if row.head else SPACE.row_two if row.detail else SPACE.row
        return QSize(self._theme.px(120), self._theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW)
        box = QRectF(option.rect)
        self._whole, self._direction = box, option.direction
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.head:
            self._paint_head(painter, row, box, index.row())
        else:
            self._paint_ground(painter, box, state)
            self._paint_row(painter, row, box, chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_head(self, painter: QPainter, row: Row, box: QRectF, place: int) -> None:
        theme, px = self._theme, self._theme.px
        if place:
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), theme.colour(Ink.LINE))
        left = box.left() + px(12)
        if row.icon:
            size = px(SPACE.icon_row)
            spot = QRectF(left, box.center().y() - size / 2, size, size)
            theme.icons.paint(painter, row.icon, theme.palette.text_2, self._turned(spot))
            left += size + px(8)
        count = theme.metrics(TypeRole.CAPTION).horizontalAdvance(row.status)
        room = box.right() - left - count - px(18)
        left = self._words(painter, row.title, QRectF(left, box.top(), room, box.height()), TypeRole.LABEL)
        self._words(
            painter,
            row.status,
            QRectF(left + px(6), box.top(), box.width(), box.height()),
            TypeRole.CAPTION,
            Ink.TEXT_3,
        )

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        inset = box.adjusted(6, 1, -6, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour(Ink.SELECTION))
            painter.drawRoundedRect(inset, RADIUS.field, RADIUS.field)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour(Ink.GREY_SOFT))
            painter.drawRoundedRect(inset, RADIUS.field, RADIUS.field)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour(Ink.ACCENT), 2))
            painter.drawRoundedRect(inset.adjusted(1, 1, -1, -1), RADIUS.field, RADIUS.field)

    def _paint_row(self, painter: QPainter, row: Row, box: QRectF, *, chosen: bool) -> None:
        theme, px = self._theme, self._theme.px
        two = bool(row.detail)
        inner = box.adjusted(px(18) + px(20) * row.depth, px(7) if two else 0, -px(16), -px(7) if two else 0)
        line = theme.metrics(TypeRole.BODY).height()
        first = QRectF(inner.left(), inner.top(), inner.width(), line if two else inner.height())
        if two:
            first.translate(0, px(2))
        first = self._paint_lead(painter, row, first, chosen=chosen)
        right = self._paint_end(painter, row, QRectF(first))
        role = TypeRole.STRONG if chosen or row.strong else TypeRole.MEDIUM if two else TypeRole.BODY
        self._words(
            painter,
            row.title,
            QRectF(first.left(), first.top(), right - first.left(), first.height()),
            role,
            Ink.TEXT_3 if row.struck else Ink.TEXT,
            struck=row.struck,
        )
        if two:
            second = QRectF(first.left(), inner.bottom() - px(16), inner.right() - first.left(), px(16))
            self._paint_second(painter, row, second)

    def _paint_lead(self, painter: QPainter, row: Row, line: QRectF, *, chosen: bool) -> QRectF:
        theme, px = self._theme, self._theme.px
        if row.lead:
            self._words(painter, row.lead, line, TypeRole.BODY, Ink.TEXT_3)
            wide = theme.metrics(TypeRole.BODY).horizontalAdvance(row.lead)
            line.setLeft(line.left() + max(px(18), wide + px(8)))
        if row.icon:
            size = px(SPACE.icon_row)
            spot = QRectF(line.left(), line.center().y() - size / 2, size, size)
            ink = Ink.ACCENT if chosen else Ink.TEXT_2
            theme.icons.paint(painter, row.icon, theme.palette.hex(ink), self._turned(spot))
            line.setLeft(line.left() + size + px(8))
        return line

    def _paint_end(self, painter: QPainter, row: Row, line: QRectF) -> float:
        theme, px = self._theme, self._theme.px
        right = line.right()
        if row.badge is not None:
            size = px(SPACE.icon_row)
            spot = QRectF(right - size, line.center().y() - size / 2, size, size)
            colour = theme.palette.hex(row.badge.meaning.ink)
            theme.icons.paint(painter, row.badge.icon, colour, self._turned(spot))
            right -= size + px(8)
        if row.tag is not None:
            size_of_tag = tag_size(theme, row.tag.word, row.tag.icon).toSizeF()
            spot = QRectF(
                QPointF(right - size_of_tag.width(), line.center().y() - size_of_tag.height() / 2),
                size_of_tag,
            )
            paint_tag(painter, theme, self._turned(spot), row.tag.word, row.tag.meaning, row.tag.icon)
            right -= size_of_tag.width() + px(8)
        if row.grade is not None:
            wide, high = px(_CELL), px(SPACE.tag) - 2
            spot = QRectF(right - wide, line.center().y() - high / 2, wide, high)
            paint_stance(painter, theme, self._turned(spot), row.grade)
            right -= wide + px(8)
        if row.status and not row.detail:
            right = self._at_end(painter, row.status, line, right)
        return right

    def _paint_second(self, painter: QPainter, row: Row, line: QRectF) -> None:
        right = line.right()
        if row.origin is not None:
            size = self._theme.px(SPACE.icon_tag)
            spot = QRectF(right - size, line.center().y() - size / 2, size, size)
            colour = self._theme.palette.hex(row.origin.meaning.ink)
            self._theme.icons.paint(painter, row.origin.icon, colour, self._turned(spot))
            right -= size + self._theme.px(6)
        if row.status:
            right = self._at_end(painter, row.status, line, right)
        if row.glyphs:
            right -= strip_width(self._theme, row.glyphs)
            strip = self._strip(row.glyphs, painter.device().devicePixelRatioF())
            top = round(line.center().y() - strip.deviceIndependentSize().height() / 2)
            spot = QRectF(QPointF(right, top), strip.deviceIndependentSize())
            painter.drawPixmap(self._turned(spot).topLeft(), strip)
            right -= self._theme.px(8)
        room = QRectF(line.left(), line.top(), right - line.left(), line.height())
        self._words(painter, row.detail, room, TypeRole.CAPTION, Ink.TEXT_3)

    def _strip(self, glyphs: tuple[Glyph, ...], ratio: float) -> QPixmap:
        """Return a ladder's shape as a picture; a list has many rows and few shapes."""
        turned = self._direction == Qt.LayoutDirection.RightToLeft
        known = self._strips.get((glyphs, ratio, turned))
        if known is None:
            size = QSizeF(strip_width(self._theme, glyphs), self._theme.px(_STRIP)) * ratio
            known = QPixmap(size.toSize())
            known.setDevicePixelRatio(ratio)
            known.fill(Qt.GlobalColor.transparent)
            painter = QPainter(known)
            paint_strip(painter, self._theme, glyphs[::-1] if turned else glyphs, 0, self._theme.px(_STRIP) / 2)
            painter.end()
            self._strips[glyphs, ratio, turned] = known
        return known

    def _at_end(self, painter: QPainter, words: str, line: QRectF, right: float) -> float:
        wide = self._theme.metrics(TypeRole.CAPTION).horizontalAdvance(words)
        room = QRectF(right - wide, line.top(), wide + 1, line.height())
        self._words(painter, words, room, TypeRole.CAPTION, Ink.TEXT_3)
        return right - wide - self._theme.px(10)

    def _words(
        self,
        painter: QPainter,
        words: str,
        box: QRectF,
        role: TypeRole,
        ink: Ink = Ink.TEXT,
        *,
        struck: bool = False,
    ) -> float:
        font = self._theme.font(role)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = elided(self._theme.metrics(role), words, box.width())
        painter.drawText(self._turned(box), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        return box.left() + self._theme.metrics(role).horizontalAdvance(shown)

    def _turned(self, spot: QRectF) -> QRectF:
        """Return where a spot of the row that is being painted stands, in whichever direction the list is read."""
        return mirrored(spot, self._whole, self._direction)


class RowList(QListView):
    """A list of `Row`s; `chosen(str)` on another row, `opened(str)` on Enter or a double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str, model: QAbstractListModel | None = None) -> None:
        super().__init__()
        self.rows = RowModel()
        self._delegate = RowDelegate(theme)
        self._quiet = False
        self.setAccessibleName(name)
        self.setModel(model or self.rows)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._current)
        self.activated.connect(self._activated)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows and keep the same key chosen, without a signal."""
        kept = self.key()
        self._quiet = True
        self.rows.set_rows(rows)
        self.set_key(kept)
        self._quiet = False

    def key(self) -> str:
        """Return the key of the chosen row, empty where none is."""
        index = self.currentIndex()
        return str(index.data(ROW).key) if index.isValid() else ""

    def set_key(self, key: str) -> None:
        """Choose a row by key without a signal, and scroll to it; an unknown key chooses none."""
        quiet, self._quiet = self._quiet, True
        place = self.rows.place_of(key)
        self.setCurrentIndex(self.rows.index(place) if place >= 0 else QModelIndex())
        self._quiet = quiet

    def _current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.chosen.emit(now.data(ROW).key)

    def _activated(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW)
        if not row.head:
            self.opened.emit(row.key)


WITHHELD_ICON = "eye-off"


def withheld_tag(reason: str) -> TagLook:
    """Return the violet tag that names why something is left out of a variant."""
    return TagLook(Meaning.WITHHELD, WITHHELD_ICON, reason)
