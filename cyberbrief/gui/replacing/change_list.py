"""The changes that would be made, below the records in which they are: each with a tick, its words struck and put."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Theme, TypeRole
from cyberbrief.services.replacing import Caution, Place

CHANGE = Qt.ItemDataRole.UserRole + 2
_HEIGHT, _HEAD = 48, 36
_SEEN = 0.5  # of the width, where the middle of what is found stands at the latest
_BOLDER = 12  # pixels that words take more because they are set bolder
Index = QModelIndex | QPersistentModelIndex


class Change(NamedTuple):
    """A row: a place that would change, or, without one, the record below which changes stand."""

    record: str
    title: str
    icon: str
    place: Place | None = None


class Changes(QAbstractListModel):
    """The rows, and which of them are ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Change] = ()
        self.left_out: set[str] = set()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt hands anything
        """Return a row, and what a screen reader says of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == CHANGE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and row.place is not None:
            return Qt.CheckState.Unchecked if row.place.key in self.left_out else Qt.CheckState.Checked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._said(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a row."""
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_change = index.isValid() and self.rows[index.row()].place is not None
        return usable | Qt.ItemFlag.ItemIsUserCheckable if is_change else usable

    def show(self, rows: Sequence[Change], left_out: Iterable[str]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows, self.left_out = rows, set(left_out)
        self.endResetModel()

    def turn(self, row: int) -> None:
        """Tick a change, or leave it out; at a record, all of its changes."""
        change = self.rows[row]
        keys = (
            [change.place.key]
            if change.place is not None
            else [one.place.key for one in self.rows if one.place is not None and one.record == change.record]
        )
        if any(key in self.left_out for key in keys):
            self.left_out -= set(keys)
        else:
            self.left_out |= set(keys)
        self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def _said(self, row: Change) -> str:
        if row.place is None:
            return row.title
        place = row.place
        field = " · ".join(tr(label) for label in place.labels)
        if place.key in self.left_out:
            return tr("{field}: “{found}” stays", field=field, found=place.found)
        return tr("{field}: “{found}” becomes “{put}”", field=field, found=place.found, put=place.put)


class ChangeDelegate(QStyledItemDelegate):
    """Paints a record's head, and a change: tick, field, the words with what goes struck and what comes underlined."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        change: Change = index.data(CHANGE)
        return QSize(self._theme.px(200), self._theme.px(_HEAD if change.place is None else _HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        change: Change = index.data(CHANGE)
        theme, px = self._theme, self._theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour(Ink.SELECTION))
            painter.drawRoundedRect(box, RADIUS.field, RADIUS.field)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Ink.ACCENT), 2))
            painter.drawRoundedRect(box, RADIUS.field, RADIUS.field)
        turned = bool(option.direction == Qt.LayoutDirection.RightToLeft)
        if change.place is None:
            self._head(painter, change, box, turned=turned)
        else:
            left_out = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
            self._change(painter, change.place, box.adjusted(px(6), px(4), -px(10), -px(4)), turned, left_out)
        painter.restore()

    def _head(self, painter: QPainter, change: Change, box: QRectF, *, turned: bool) -> None:
        px = self._theme.px
        size = px(SPACE.icon)
        left = box.right() - px(8) - size if turned else box.left() + px(8)
        spot = QRectF(left, box.center().y() - size / 2 + px(3), size, size)
        self._theme.icons.paint(painter, change.icon, self._theme.palette.text_2, spot)
        inner = box.adjusted(px(10) if turned else px(32), px(6), -px(32) if turned else -px(10), 0)
        self._line(painter, change.title, inner, TypeRole.STRONG, Ink.TEXT)

    def _change(self, painter: QPainter, place: Place, box: QRectF, turned: bool, left_out: bool) -> None:
        px = self._theme.px
        size = px(SPACE.icon)
        left = box.right() - size if turned else box.left()
        self._tick(painter, QRectF(left, box.top() + px(2), size, size), ticked=not left_out)
        inner = box.adjusted(0 if turned else px(26), 0, -px(26) if turned else 0, 0)
        head = QRectF(inner.left(), inner.top(), inner.width(), px(16))
        words = " · ".join(tr(label) for label in place.labels)
        if place.caution is not Caution.NONE:
            words = tr("{field} — {caution}", field=words, caution=tr(place.caution.label))
        self._line(painter, words, head, TypeRole.CAPTION, Ink.TEXT_2 if place.caution is Caution.NONE else Ink.WARNING)
        self._words(
            painter, place, QRectF(inner.left(), inner.top() + px(17), inner.width(), px(22)), left_out=left_out
        )

    def _tick(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colour(Ink.ACCENT if ticked else Ink.TEXT_3), 1))
        painter.setBrush(theme.colour(Ink.ACCENT if ticked else Ink.PAGE))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.tag, RADIUS.tag)
        if ticked:
            theme.icons.paint(painter, "check", theme.palette.on_accent, box)

    def _words(self, painter: QPainter, place: Place, box: QRectF, *, left_out: bool) -> None:
        """Paint the words as one text, so that letters join and run as they do in the field."""
        put = "" if left_out else place.put
        measure = self._theme.metrics(TypeRole.BODY)
        own = measure.horizontalAdvance(place.found + put) + _BOLDER
        before = measure.elidedText(
            _on_one_line(place.before), Qt.TextElideMode.ElideLeft, box.width() * _SEEN - own / 2
        )
        room = max(0.0, box.width() - own - measure.horizontalAdvance(before))
        after = measure.elidedText(_on_one_line(place.after), Qt.TextElideMode.ElideRight, room)
        text = f"{before}{_on_one_line(place.found)}{put}{after}"
        layout = QTextLayout(text, self._theme.font(TypeRole.BODY))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        start = _wide(before)
        found = start + _wide(place.found)
        looks = [_laid(0, _wide(text), self._look(Ink.TEXT_2))]
        if left_out:
            looks.append(_laid(start, found - start, self._look(Ink.TEXT, heavy=True)))
        else:
            looks.append(_laid(start, found - start, self._look(Ink.ERROR, struck=True)))
            looks.append(_laid(found, _wide(put), self._look(Ink.GOOD, underlined=True)))
        layout.setFormats(looks)
        layout.beginLayout()
        layout.createLine().setLineWidth(box.width())
        layout.endLayout()
        painter.setClipRect(box)
        layout.draw(painter, box.topLeft())

    def _look(
        self, ink: Ink, *, struck: bool = False, underlined: bool = False, heavy: bool = False
    ) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.colour(ink))
        look.setFontStrikeOut(struck)
        look.setFontUnderline(underlined)
        if heavy or underlined or struck:
            look.setFontWeight(QFont.Weight.DemiBold)
        return look

    def _line(self, painter: QPainter, words: str, box: QRectF, role: TypeRole, ink: Ink) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(ink))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags.value, shown)


class ChangeList(QListView):
    """The list; Space ticks, Enter goes to the record. `turned()` after a tick, `opened(str)` with the record."""

    turned = Signal()
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.changes = Changes()
        self._delegate = ChangeDelegate(theme)
        self.setModel(self.changes)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        theme.changed.connect(self.doItemsLayout)

    def show_changes(self, rows: Sequence[Change], left_out: Iterable[str]) -> None:
        """Show other changes, some of them left out."""
        self.changes.show(rows, left_out)
        if rows:
            self.setCurrentIndex(self.changes.index(0))

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the places that are ticked."""
        keys = [one.place.key for one in self.changes.rows if one.place is not None]
        return tuple(key for key in keys if key not in self.changes.left_out)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, go there with Enter."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self._turn(index)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(self.changes.rows[index.row()].record)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what is pressed."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self._turn(index)

    def _turn(self, index: QModelIndex) -> None:
        self.changes.turn(index.row())
        self.turned.emit()


def _on_one_line(words: str) -> str:
    return words.replace("\n", " ").replace("\t", " ")


def _wide(text: str) -> int:
    """Return how long a text is as Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def _laid(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made
