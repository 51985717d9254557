"""What they may say to a point, each under a number; pressing it shows our answer, as large as the point was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.parts.label import ElidedLabel
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.records.row_words import HANDLING_LOOKS
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.rehearsing import Answer

MOST = 4
_BESIDE = 2


class AnswerKey(QFrame):
    """One remark that may come, with the number that shows our answer; `wanted(int)` when it is pressed."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, answer: Answer, number: int) -> None:
        super().__init__()
        self._number = number
        set_look(self, part="card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = " ".join(answer.raised_as.split())
        words = said or answer.point.title_text
        look = HANDLING_LOOKS[answer.point.handling]
        self.setAccessibleName(f"{tr(look.word)}: {words}")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.narrow, SPACE.grid)
        line.setSpacing(SPACE.grid)
        line.addWidget(Tag(theme, tr(look.word), look.meaning, look.icon))
        line.addWidget(ElidedLabel(words, TypeRole.MEDIUM))
        who = " · ".join(part for part in (answer.party, tr(answer.point.likelihood.label)) if part)
        line.addWidget(ElidedLabel(who, TypeRole.SMALL, Ink.TEXT_3))
        line.setStretch(1, 3)
        line.setStretch(2, 2)
        line.addWidget(KeyCap(theme, str(number)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the answer."""
        event.accept()
        self.wanted.emit(self._number)


class AnswerKeys(QWidget):
    """The remarks to one point, what is surest to be raised first; `wanted(int)` with a number from 1."""

    wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE.grid)

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show other remarks."""
        clear(self._grid)
        for number, answer in enumerate(answers[:MOST], 1):
            key = AnswerKey(self._theme, answer, number)
            key.wanted.connect(self.wanted)
            self._grid.addWidget(key, (number - 1) // _BESIDE, (number - 1) % _BESIDE)
        self.setVisible(bool(answers))
