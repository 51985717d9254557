"""A line that unfolds what stands below it, which is made when it is first asked for, and of many only the first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

_AT_ONCE = 40


class Unfolding(QWidget):
    """`lines` yields what stands below; the next of them are made when they are asked for."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        lines: Callable[[], Iterator[QWidget]],
        *,
        icon: str = "",
        ink: Ink = Ink.TEXT_2,
        behind: str = "",
    ) -> None:
        super().__init__()
        self._words, self._make = words, lines
        self._lines: Iterator[QWidget] | None = None
        self.press = PressRow(tr("{words}, {n}", words=words, n=behind) if behind else words)
        self._sign = Glyph(theme, "chevron-right", Ink.TEXT_3, SPACE.icon_row)
        self.press.line.addWidget(self._sign)
        if icon:
            self.press.line.addWidget(Glyph(theme, icon, ink, SPACE.icon_row))
        self.press.line.addWidget(Label(words, TypeRole.BODY, wrap=True), 1)
        if behind:
            self.press.line.addWidget(Label(behind, TypeRole.SMALL_STRONG, ink))
        self.body = QWidget()
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(SPACE.pane, 0, 0, SPACE.grid)
        self._column.setSpacing(SPACE.inside)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._more = Button(theme, tr("Show more"), role=ButtonRole.LINK)
        self._more.clicked.connect(lambda _on=False: self._go_on())
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.press)
        column.addWidget(self.body)
        self.body.hide()
        self.press.clicked.connect(lambda _on=False: self.unfold(self.body.isHidden()))

    def unfold(self, on: bool) -> None:
        """Show or hide what stands below."""
        if on and self._lines is None:
            self._lines = self._make()
            self._go_on()
        self.body.setVisible(on)
        self._sign.show_icon("chevron-down" if on else "chevron-right", Ink.TEXT_3)
        self.press.setAccessibleDescription(tr("Unfolded") if on else tr("Folded"))

    def _go_on(self) -> None:
        """Make the next lines, and offer more where there may be more."""
        made = list(islice(self._lines or iter(()), _AT_ONCE))
        for line in made:
            self._column.insertWidget(self._column.count() - 1, line)
        self._more.setVisible(len(made) == _AT_ONCE)
