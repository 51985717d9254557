"""The fixed heads of the matrix: the issues above, in as many lines as they need, and the parties at the side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle

from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.parts.wrapped import wrapped
from cyberbrief.gui.stances.matrix_model import BandHead, MatrixModel
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

SIDE_WIDTH, CODE_WIDTH = 184, 30
_MOST_LINES = 4
_LINE = 16
_MEASURED = 60


class IssueHead(QHeaderView):
    """The issues, each with the paragraphs it concerns; pressed, it goes there."""

    def __init__(self, theme: Theme, model: MatrixModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._model = theme, model
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the height of the tallest title; where there are too many to measure, of the tallest there can be."""
        if self.count() > _MEASURED:
            return QSize(0, self._theme.px(_LINE) * (_MOST_LINES + 1) + self._theme.px(SPACE.grid))
        lines = [self._lines(section) for section in range(self.count())]
        most = max((len(found) for found in lines), default=1)
        return QSize(0, self._theme.px(_LINE) * most + self._theme.px(SPACE.grid))

    def _lines(self, section: int) -> list[str]:
        words = str(self._model.headerData(section, Qt.Orientation.Horizontal) or "")
        room = self.sectionSize(section) - self._theme.px(6)
        found = wrapped(words, self._theme.metrics(TypeRole.SMALL_STRONG), room, _MOST_LINES)
        caption = self._caption(section, room)
        return [*found, caption] if caption else found

    def _caption(self, section: int, room: float) -> str:
        """Return the paragraphs that an issue concerns, where there is room for all of them."""
        positions = self._model.positions
        said = positions[section].paragraphs if section < len(positions) else ""
        return said if said and self._theme.metrics(TypeRole.CAPTION).horizontalAdvance(said) <= room else ""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a title at the foot of its room, in bold where one is."""
        theme, line = self._theme, self._theme.px(_LINE)
        painter.save()
        painter.fillRect(rect, theme.colour(Ink.PAGE))
        caption = bool(self._caption(section, self.sectionSize(section) - theme.px(6)))
        lines = self._lines(section)
        here = self._is_here(section)
        top = rect.bottom() - theme.px(SPACE.inside) - line * len(lines)
        for number, words in enumerate(lines):
            last = caption and number == len(lines) - 1
            role = TypeRole.CAPTION if last else TypeRole.SMALL_STRONG if here else TypeRole.SMALL
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(Ink.TEXT_3 if last else Ink.TEXT))
            box = QRectF(rect.left() + theme.px(3), top + line * number, rect.width() - theme.px(4), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setPen(QPen(theme.colour(Ink.LINE), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _is_here(self, section: int) -> bool:
        view = self.parent()
        return isinstance(view, QAbstractItemView) and view.currentIndex().column() == section


class PartyHead(QHeaderView):
    """The parties with their codes, under the names of their blocs; pressed, it goes there."""

    def __init__(self, theme: Theme, model: MatrixModel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme, self._model = theme, model
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        """Return the width of the side."""
        return QSize(self._theme.px(SIDE_WIDTH), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a party, or the head of a bloc."""
        row = self._model.rows[section] if section < len(self._model.rows) else None
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.colour(Ink.PAGE))
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if isinstance(row, BandHead):
            painter.setFont(theme.font(TypeRole.LABEL))
            painter.setPen(theme.colour(Ink.TEXT_2))
            room = rect.adjusted(0, theme.px(SPACE.inside), 0, 0)
            painter.drawText(room, leading, _elided(theme, TypeRole.LABEL, row.title, room.width()))
        elif row is not None:
            code = QRect(rect.left(), rect.top(), theme.px(CODE_WIDTH), rect.height())
            left = code.width()
            direction = self.layoutDirection()
            painter.setFont(theme.font(TypeRole.CAPTION))
            painter.setPen(theme.colour(Ink.TEXT_3))
            painter.drawText(QStyle.visualRect(direction, rect, code), leading, row.counterpart.country)
            weight = self._weight(section)
            behind = theme.metrics(TypeRole.CAPTION).horizontalAdvance(weight) + theme.px(SPACE.grid)
            room = QRect(rect.left() + left, rect.top(), round(rect.width() - left - behind), rect.height())
            role = TypeRole.STRONG if self._is_here(section) else TypeRole.BODY
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(Ink.TEXT))
            shown = QStyle.visualRect(direction, rect, room)
            painter.drawText(shown, leading, _elided(theme, role, row.name, room.width()))
            if weight:
                painter.setFont(theme.font(TypeRole.CAPTION))
                painter.setPen(theme.colour(Ink.TEXT_2))
                tail = QRect(room.right(), rect.top(), round(behind - theme.px(4)), rect.height())
                painter.drawText(QStyle.visualRect(direction, rect, tail), Qt.AlignmentFlag.AlignCenter, weight)
        painter.restore()

    def _weight(self, section: int) -> str:
        page, party = self._model.page, self._model.party_at(section)
        shown = page is not None and page.matrix.weighted and party is not None
        return f"×{party.weight}" if shown and party is not None and party.weight != 1 else ""

    def _is_here(self, section: int) -> bool:
        view = self.parent()
        return isinstance(view, QAbstractItemView) and view.currentIndex().row() == section


def _elided(theme: Theme, role: TypeRole, words: str, width: int) -> str:
    return elided(theme.metrics(role), words, width)
