"""What stands below the matrix by column: how many are with us, who would block, the votes, whom to speak to."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from cyberbrief.domain.dossier import DecisionRule
from cyberbrief.domain.majority import Verdict, Votes
from cyberbrief.domain.matrix import Counts
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.stances.matrix_model import Spot, code_of, count_signs, count_words
from cyberbrief.gui.stances.matrix_view import MatrixView, paint_counts, paint_ring
from cyberbrief.gui.theme import RADIUS, Ink, StanceGrade, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.matrix import MatrixPage

Index = QModelIndex | QPersistentModelIndex
FOOT = int(Qt.ItemDataRole.UserRole) + 102
_ROW = 26


class FootCell(NamedTuple):
    """A cell: what it shows in its room, what it says in words, and the cell above that a press opens.

    `short` is shown where there is no room for the other.
    """

    shown: str
    words: str
    short: str = ""
    tags: bool = False
    counts: Counts | None = None
    leads_to: Spot | None = None
    faint: bool = False


class FootRow(NamedTuple):
    """A row with its label."""

    label: str
    cells: tuple[FootCell, ...]


class FootModel(QAbstractTableModel):
    """The rows below a matrix."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[FootRow, ...] = ()
        self._columns = 0
        self._titles: tuple[str, ...] = ()

    def show_page(self, page: MatrixPage) -> None:
        """Show what follows from a matrix."""
        self.beginResetModel()
        self.rows = foot_rows(page)
        self._titles = tuple(one.title_text for one in page.matrix.positions)
        self._columns = len(self._titles) + 1
        self.endResetModel()

    def cell(self, index: Index) -> FootCell | None:
        """Return a cell; None behind the last position."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        cells = self.rows[index.row()].cells
        return cells[index.column()] if index.column() < len(cells) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return as many columns as the matrix has."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, or says."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.shown
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell.words
        return cell if role == FOOT else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the label of a row, or the issue above."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.rows[section].label if section < len(self.rows) else None
        return self._titles[section] if section < len(self._titles) else None


def foot_rows(page: MatrixPage) -> tuple[FootRow, ...]:
    """Return the rows below a matrix, as the forum's rule asks for them."""
    verdicts = [page.verdicts[one.id] for one in page.matrix.positions]
    counts = [page.on[one.id] for one in page.matrix.positions]
    with_us = tuple(FootCell(count_signs(one), count_words(one), counts=one) for one in counts)
    rows = [FootRow(tr("With us, open, against"), with_us)]
    if page.matrix.rule is DecisionRule.CONSENSUS:
        rows.append(FootRow(tr("Would block"), tuple(map(_blockers, verdicts))))
    else:
        rows.append(FootRow(tr("Votes"), tuple(_votes(one.votes) for one in verdicts if one.votes is not None)))
    rows.append(FootRow(tr("Isolated"), tuple(map(_isolated, verdicts))))
    rows.append(FootRow(tr("Speak to next"), tuple(map(_talk, verdicts))))
    return tuple(rows)


def _blockers(found: Verdict) -> FootCell:
    if not found.blockers:
        return FootCell(tr("nobody"), tr("Nobody would block this"), faint=True)
    names = ", ".join(party.name for party in found.blockers)
    codes = " ".join(code_of(party) for party in found.blockers)
    return FootCell(codes, tr("Would block: {names}", names=names), tags=True)


def _votes(votes: Votes) -> FootCell:
    values = {"yes": votes.yes, "all": votes.all, "needed": votes.needed}
    shown = tr("{yes} of {all} ✓", **values) if not votes.missing else tr("{yes} of {all}", **values)
    return FootCell(shown, tr("{yes} of {all} votes, ours among them; {needed} carry it", **values))


def _isolated(found: Verdict) -> FootCell:
    if found.isolated is not None:
        name = found.isolated.name
        return FootCell(
            tr("{code} alone", code=code_of(found.isolated)),
            tr("{name} stands alone against this", name=name),
            short=code_of(found.isolated),
        )
    if found.we_stand_alone:
        return FootCell(tr("we alone"), tr("Nobody is with us on this"))
    return FootCell("–", tr("Nobody is isolated"), faint=True)


def _talk(found: Verdict) -> FootCell:
    if found.talk is None:
        return FootCell("–", tr("Nobody needs to be won for this"), faint=True)
    talk = found.talk
    return FootCell(code_of(talk.party), tr(talk.why), leads_to=Spot(talk.party.id, talk.position.id))


class _Labels(QHeaderView):
    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self._theme
        words = str(self.model().headerData(section, Qt.Orientation.Vertical) or "")
        painter.save()
        painter.fillRect(rect, theme.colour(Ink.PAGE))
        painter.setFont(theme.font(TypeRole.STRONG))
        painter.setPen(theme.colour(Ink.TEXT))
        shown = elided(theme.metrics(TypeRole.STRONG), words, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class _FootDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(FOOT)
        rect = QRectF(option.rect)
        if not isinstance(cell, FootCell):
            return
        box = rect.adjusted(self._theme.px(3), 2, -self._theme.px(3), -2)
        painter.save()
        if cell.counts is not None:
            paint_counts(painter, self._theme, box, cell.counts)
        elif cell.tags:
            self._tags(painter, box, cell.shown.split(" "))
        else:
            ink = Ink.TEXT_3 if cell.faint else Ink.ACCENT if cell.leads_to else Ink.TEXT
            role = TypeRole.SMALL_STRONG if cell.leads_to else TypeRole.SMALL
            painter.setFont(self._theme.font(role))
            painter.setPen(self._theme.colour(ink))
            metrics = self._theme.metrics(role)
            fits = not cell.short or metrics.horizontalAdvance(cell.shown) <= box.width()
            shown = elided(metrics, cell.shown if fits else cell.short, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        if index == self._view.currentIndex() and self._view.hasFocus():
            paint_ring(painter, self._theme, rect, strong=True)
        painter.restore()

    def _tags(self, painter: QPainter, box: QRectF, codes: list[str]) -> None:
        """Paint as many codes as tags as there is room for; the rest as a number."""
        theme = self._theme
        colours = theme.palette.stances[StanceGrade.WOULD_BLOCK.place]
        metrics = theme.metrics(TypeRole.LABEL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(TypeRole.LABEL))
        gap, wide = theme.px(2), max(metrics.horizontalAdvance(code) for code in codes) + theme.px(6)
        most = max(1, int((box.width() + gap) // (wide + gap)))
        shown = codes if len(codes) <= most else [*codes[: most - 1], f"+{len(codes) - most + 1}"]
        left = box.center().x() - (len(shown) * (wide + gap) - gap) / 2
        for code in shown:
            tag = QRectF(left, box.center().y() - theme.px(9), wide, theme.px(18))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.fill))
            painter.drawRoundedRect(tag, RADIUS.tag, RADIUS.tag)
            painter.setPen(QColor(colours.text))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, code)
            left += wide + gap


class MatrixFoot(QTableView):
    """Stands below a matrix and moves along with it; `opened(Spot)` when a cell leads to one above."""

    opened = Signal(object)

    def __init__(self, theme: Theme, above: MatrixView) -> None:
        super().__init__()
        self._theme, self._above = theme, above
        self.foot = FootModel()
        self.setModel(self.foot)
        self.setItemDelegate(_FootDelegate(theme, self))
        self.setVerticalHeader(_Labels(theme))
        self.horizontalHeader().hide()
        self.setAccessibleName(tr("What follows from the stances"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        set_look(self, part="matrix")
        bars = above.horizontalScrollBar(), self.horizontalScrollBar()
        bars[0].valueChanged.connect(bars[1].setValue)
        bars[1].valueChanged.connect(bars[0].setValue)
        above.fitted.connect(self.fit)
        above.verticalScrollBar().rangeChanged.connect(lambda *_: self.fit())
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        theme.changed.connect(self.fit)

    def show_page(self, page: MatrixPage) -> None:
        """Show what follows from a matrix."""
        self.foot.show_page(page)
        self.fit()

    def fit(self) -> None:
        """Take the widths of the columns above."""
        for section in range(self.foot.columnCount()):
            self.setColumnWidth(section, self._above.columnWidth(section))
        for section in range(len(self.foot.rows)):
            self.setRowHeight(section, self._theme.px(_ROW))
        self.verticalHeader().setFixedWidth(self._above.verticalHeader().width())
        self.setFixedHeight(self.sizeHint().height())
        bar = self._above.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self.setMaximumWidth(max(1, self._above.width() - beside))

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(self._theme.px(600), self._theme.px(_ROW) * max(1, len(self.foot.rows)) + 2)

    def _open(self, index: QModelIndex) -> None:
        cell = self.foot.cell(index)
        if cell is not None and cell.leads_to is not None:
            self.opened.emit(cell.leads_to)
