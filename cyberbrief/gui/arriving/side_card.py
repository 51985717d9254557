"""One side of a question, to be pressed: ours or theirs, with what differs from where both started."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cyberbrief.domain.difference import Change, Piece
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.records.difference_text import DifferenceText
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Theme, TypeRole


class SideCard(PressRow):
    """A card with a ring that is filled once it is chosen; Space and Enter choose it."""

    def __init__(self, theme: Theme, side: str, since: str, told: QWidget) -> None:
        super().__init__(tr("{side}: {words}", side=side, words=_spoken(told)), upright=True, framed=True)
        self._theme = theme
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._ring = Glyph(theme, "circle", Ink.TEXT_2, SPACE.icon_row)
        self.line.addLayout(row(self._ring, Label(side, TypeRole.STRONG), Label(since, TypeRole.SMALL, Ink.TEXT_2)))
        self.line.addWidget(told)
        self.line.addStretch(1)
        theme.changed.connect(self.update)

    def set_chosen(self, chosen: bool) -> None:
        """Fill the ring, or empty it."""
        self.setChecked(chosen)
        self._ring.show_icon("circle-dot" if chosen else "circle", Ink.ACCENT if chosen else Ink.TEXT_2)
        self.update()

    def nextCheckState(self) -> None:
        """Leave the choice to whoever asks the question."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, in the accent and heavier once it is chosen."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour(Ink.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS.field, RADIUS.field)


def told_text(theme: Theme, name: str, pieces: Sequence[Piece]) -> DifferenceText:
    """Return the words of a side; where it holds nothing that is said."""
    shown = tuple(pieces) or (Piece(tr("Nothing stands here"), Change.SAME),)
    text = DifferenceText(theme, name, shown)
    text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    text.viewport().setAutoFillBackground(False)
    return text


def _spoken(told: QWidget) -> str:
    if isinstance(told, DifferenceText):
        kept = told.words(Change.SAME) + told.words(Change.ADDED)
        return " ".join(kept.split())
    return told.accessibleName()
