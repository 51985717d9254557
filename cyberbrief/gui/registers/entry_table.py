"""The table of a register: read at a glance, walked with the arrows, and written in its cells.

Enter changes the cell where it can be changed and opens the entry where it cannot. What is typed in a cell is kept as
it is typed; a choice is one step of undo.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cyberbrief.domain.record import Record, TextKind, declarations
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.date_field import DateField
from cyberbrief.gui.parts.eliding import directed, elided
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.mirrored import mirrored
from cyberbrief.gui.registers.entry_columns import Cell
from cyberbrief.gui.registers.entry_model import CELL, ENTRY, EntryModel
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

Index = QModelIndex | QPersistentModelIndex
_ROW = 46
_LEAST, _SHARED = 150, 170
_FILLED = "filled"
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class EntryDelegate(QStyledItemDelegate):
    """Paints cells and makes the fields in which they are changed; `typed(id, field, value)` while somebody types."""

    typed = Signal(str, str, object)
    left = Signal(str)

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row of two lines."""
        return QSize(self._theme.px(_LEAST), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        cell: Cell = index.data(CELL)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour(Ink.SELECTION))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self._theme.colour(Ink.LINE))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour(Ink.ACCENT), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        inner = box.adjusted(SPACE.grid, SPACE.inside, -SPACE.grid, -SPACE.inside)
        strong = index.column() == 0
        if cell.counts:
            self._counts(painter, cell, inner)
        else:
            self._words(painter, cell, inner, TypeRole.MEDIUM if strong else TypeRole.BODY)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the field of a cell that can be changed."""
        record: Record = index.data(ENTRY)
        name = self._model().field(index)
        field = declarations(type(record))[name]
        label = tr("{entry}: {field}", entry=record.title_text, field=tr(field.label))
        if field.kind is TextKind.CHOICE:
            return self._choice(parent, label, field.choices, record, name)
        if field.kind is TextKind.DATE:
            day = DateField(self._theme, label)
            day.setParent(parent)
            day.edited.connect(lambda iso: self.typed.emit(record.id, name, date.fromisoformat(iso) if iso else None))
            day.left.connect(lambda _iso: self.left.emit(record.id))
            return day
        line = LineField(label)
        line.setParent(parent)
        line.edited.connect(lambda words: self.typed.emit(record.id, name, words))
        line.left.connect(lambda _words: self.left.emit(record.id))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill a field once; what somebody types in it afterwards is theirs."""
        if editor.property(_FILLED):
            return
        editor.setProperty(_FILLED, True)
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, ChoiceField):
            editor.set_key(str(value))
        elif isinstance(editor, DateField):
            editor.set_iso(value.isoformat() if isinstance(value, date) else "")
        elif isinstance(editor, LineField):
            editor.set_text(str(value))

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, _index: Index) -> None:
        """Hand on what was typed; a choice was handed on when it was made."""
        if isinstance(editor, LineField | DateField):
            editor.flush()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Put the field over its cell, wide enough for what belongs there."""
        cell: QRect = option.rect
        wide = max(cell.width(), min(editor.sizeHint().width(), self._theme.px(240)))
        left = min(cell.left(), max(0, self._table.viewport().width() - wide))
        height = self._theme.px(SPACE.field)
        editor.setGeometry(left, cell.top() + (cell.height() - height) // 2, wide, height)

    def _choice(self, parent: QWidget, label: str, choices: object, record: Record, name: str) -> ChoiceField:
        members = {str(item): item for item in choices or ()}  # type: ignore[attr-defined]  # a class of choices
        field = ChoiceField(self._theme, label, [(key, tr(item.label)) for key, item in members.items()])
        field.setParent(parent)

        def take(key: str) -> None:
            self._model().chosen.emit(record.id, name, members[key])
            self.commitData.emit(field)
            self.closeEditor.emit(field)

        field.chosen.connect(take)
        return field

    def _model(self) -> EntryModel:
        model = self._table.model()
        if not isinstance(model, EntryModel):
            raise TypeError(model)
        return model

    def _words(self, painter: QPainter, cell: Cell, box: QRectF, role: TypeRole) -> None:
        theme = self._theme
        if cell.icon:
            size = theme.px(SPACE.icon_row)
            spot = QRectF(box.left(), box.center().y() - size / 2, size, size)
            theme.icons.paint(painter, cell.icon, theme.palette.hex(cell.ink), self._turned(spot, box))
            after = size + SPACE.inside + 2
            box = box.adjusted(0, 0, -after, 0) if self._table.isRightToLeft() else box.adjusted(after, 0, 0, 0)
        lines = [(words, role, cell.ink) for words in in_two_lines(theme, role, cell.words, box.width())]
        if cell.second:
            lines = [*lines[:1], (cell.second, TypeRole.CAPTION, Ink.ERROR if cell.ink is Ink.ERROR else Ink.TEXT_3)]
        height = sum(theme.metrics(kind).height() for _words, kind, _ink in lines)
        top = box.center().y() - height / 2
        for words, kind, ink in lines:
            metrics = theme.metrics(kind)
            painter.setFont(theme.font(kind))
            painter.setPen(theme.colour(ink))
            spot = QRectF(box.left(), top, box.width(), metrics.height())
            painter.drawText(spot, _LEADING, elided(metrics, words, box.width()))
            top += metrics.height()

    def _counts(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        theme, left = self._theme, box.left()
        size = theme.px(SPACE.icon_row)
        if cell.second:
            low = QRectF(box.left(), box.center().y(), box.width(), box.height() / 2)
            painter.setFont(theme.font(TypeRole.CAPTION))
            painter.setPen(theme.colour(Ink.TEXT_3))
            painter.drawText(low, _LEADING, directed(cell.second))
            box = QRectF(box.left(), box.top(), box.width(), box.height() / 2)
        painter.setFont(theme.font(TypeRole.BODY))
        for look, count in cell.counts:
            spot = QRectF(left, box.center().y() - size / 2, size, size)
            theme.icons.paint(painter, look.icon, theme.palette.hex(look.meaning.ink), self._turned(spot, box))
            left += size + 2
            painter.setPen(theme.colour(Ink.TEXT))
            words = str(count)
            wide = theme.metrics(TypeRole.BODY).horizontalAdvance(words) + 2
            painter.drawText(self._turned(QRectF(left, box.top(), wide, box.height()), box), _LEADING, words)
            left += wide + SPACE.grid

    def _turned(self, spot: QRectF, box: QRectF) -> QRectF:
        """Return where a spot is in a window that is read from the right."""
        return mirrored(spot, box, self._table.layoutDirection())


class EntryTable(QTableView):
    """`opened(id)` when an entry is to be shown whole, `walked(id)` when another one has the keyboard."""

    opened = Signal(str)
    walked = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.entries = EntryModel()
        self.cells = EntryDelegate(theme, self)
        self.setAccessibleName(name)
        self.setModel(self.entries)
        self.setItemDelegate(self.cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentRowChanged.connect(self._walked)
        self.entries.modelReset.connect(self._measure)
        theme.changed.connect(self._measure)

    def key(self) -> str:
        """Return the entry that has the keyboard."""
        record = self.entries.record(self.currentIndex())
        return record.id if record is not None else ""

    def set_key(self, record: str) -> None:
        """Go to an entry without a signal."""
        place = self.entries.place_of(record)
        if place >= 0 and self.key() != record:
            self.blockSignals(True)
            self.setCurrentIndex(self.entries.index(place, max(0, self.currentIndex().column())))
            self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the cell, or open the entry, on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            if (
                self.state() is not QAbstractItemView.State.EditingState
            ):  # else the key comes from a field, which took it
                self._act(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _act(self, index: QModelIndex) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        # Words of several lines are written on the entry's page, where none of them is lost.
        if self.entries.field(index) and "\n" not in str(value):
            self.edit(index)
        else:
            self.opened.emit(self.key())

    def _double_clicked(self, index: QModelIndex) -> None:
        self._act(index)

    def _walked(self, now: QModelIndex, _before: QModelIndex) -> None:
        record = self.entries.record(now)
        if record is not None and not self.signalsBlocked():
            self.walked.emit(record.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Give each column its width, and what is left to those that share it; too little makes the table scroll."""
        px, header, columns = self._theme.px, self.horizontalHeader(), self.entries.columns
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        sharing = [column for column in columns if not column.width]
        left = self.viewport().width() - sum(px(column.width) for column in columns if column.width)
        share = max(px(_SHARED), left // max(1, len(sharing)))
        for place, column in enumerate(columns):
            header.resizeSection(place, px(column.width) if column.width else share)


def in_two_lines(theme: Theme, role: TypeRole, words: str, width: float) -> list[str]:
    """Return words on one line, or on two where they need it; the second is whatever is left."""
    metrics = theme.metrics(role)
    if metrics.horizontalAdvance(words) <= width or " " not in words:
        return [words]
    first, rest = "", words.split(" ")
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
        first = f"{first} {rest.pop(0)}".strip()
    return [first, " ".join(rest)] if first else [words]
